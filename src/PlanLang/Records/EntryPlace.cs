namespace PlanLang.Records;

/// <summary>What all entries have: their day, when they were written, and their line.</summary>
/// <param name="Day">The day it is about.</param>
/// <param name="Written">The day from which it was known.</param>
/// <param name="Evidence">Its line.</param>
readonly record struct EntryPlace(DateOnly Day, DateOnly Written, Evidence Evidence);
