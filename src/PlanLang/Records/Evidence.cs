namespace PlanLang.Records;

/// <summary>A line of a diary on which a verdict rests.</summary>
/// <param name="Source">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="WrittenLate">The day on which it was written down, where that was more than 14 days after its day; null otherwise.</param>
public readonly record struct Evidence(SourceText Source, int Line, DateOnly? WrittenLate = null)
{
    const int DaysInTime = 14;

    /// <summary>The first of all days, on which nobody writes, stands for none: a long diary has many of these.</summary>
    readonly DateOnly _writtenLate = WrittenLate ?? default;

    /// <summary>The day on which it was written down, where that was more than 14 days after its day; null otherwise.</summary>
    public DateOnly? WrittenLate => _writtenLate == default ? null : _writtenLate;

    /// <summary>A line with the day it is about and the day on which it was written down.</summary>
    internal static Evidence Of(SourceText source, int line, DateOnly day, DateOnly written) =>
        new(source, line, written.DayNumber - day.DayNumber > DaysInTime ? written : null);
}
