namespace PlanLang.Records;

/// <summary>A line of a diary on which a verdict rests.</summary>
/// <param name="Source">The file.</param>
/// <param name="Line">The line, from 1.</param>
public readonly record struct Evidence(SourceText Source, int Line);
