using PlanLang.Diagnostics;

namespace PlanLang.Records;

/// <summary>What the records of one family mean, and what is wrong with them.</summary>
/// <param name="Diary">Everything that could be understood and was known.</param>
/// <param name="Diagnostics">
/// What names and values made us say, file by file, in order of place; what could not even be read is said by the reader.
/// </param>
sealed record BoundDiary(Diary Diary, ImmutableArray<Diagnostic> Diagnostics);
