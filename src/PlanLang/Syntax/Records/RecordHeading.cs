using PlanLang.Dates;

namespace PlanLang.Syntax;

/// <summary>A date with entries under it.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Day">The day; null where a mistake in it has been reported.</param>
/// <param name="Written">The day from which the entries were known, where a line says so.</param>
readonly record struct RecordHeading(int Line, DateOnly? Day, DateOnly? Written);

/// <summary>A time or date that an entry names: <c>in Autumn 2025</c>, <c>from DATE to DATE</c>, <c>moved to DATE</c>.</summary>
/// <param name="Days">Its first and last day; null for a term, and where a mistake in it has been reported.</param>
/// <param name="Term">The name of a term; empty where there is none.</param>
readonly record struct RecordPeriod(Window? Days, TextSpan Term);
