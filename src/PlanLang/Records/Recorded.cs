using PlanLang.Dates;

namespace PlanLang.Records;

/// <summary>One record of a measure as it was found, before those of one day are put together.</summary>
/// <param name="Days">The day, or the first and last day of a longer time.</param>
/// <param name="Form">What it says.</param>
/// <param name="Value">The value; nothing where the measure did not apply.</param>
/// <param name="Reason">Why the measure did not apply; empty otherwise.</param>
/// <param name="Written">The day from which it was known.</param>
/// <param name="At">The place of the file, and the line.</param>
/// <param name="Noted">The day it stands under, which is not that of a longer time.</param>
readonly record struct Recorded(
    Window Days, RecordedForm Form, RecordedValue Value, string Reason, DateOnly Written, RecordedAt At, DateOnly Noted)
{
    /// <summary>Whether it is of a longer time, even one of a single day: <c>from DATE to DATE</c>.</summary>
    public bool IsPeriod => Form is RecordedForm.PeriodValue or RecordedForm.PeriodCorrection;

    /// <summary>Whether it takes the place of earlier ones.</summary>
    public bool IsCorrection => Form is RecordedForm.Correction or RecordedForm.PeriodCorrection;

    /// <summary>Whether the two are of the same time, so that they add up, correct or contradict each other.</summary>
    public bool IsOfSameTime(in Recorded other) => Days == other.Days && IsPeriod == other.IsPeriod;

    /// <summary>By day, single days first, then by the day of writing, then by file and line.</summary>
    public static int InOrder(in Recorded one, in Recorded other)
    {
        var order = one.Days.To.CompareTo(other.Days.To);
        order = order == 0 ? one.Days.From.CompareTo(other.Days.From) : order;
        order = order == 0 ? one.IsPeriod.CompareTo(other.IsPeriod) : order;
        order = order == 0 ? one.Written.CompareTo(other.Written) : order;

        return order == 0 ? one.At.CompareTo(other.At) : order;
    }
}

/// <summary>Where a record stands.</summary>
/// <param name="FileNumber">The place of the file among those read, from 0.</param>
/// <param name="Line">The line, from 1.</param>
readonly record struct RecordedAt(int FileNumber, int Line) : IComparable<RecordedAt>
{
    /// <inheritdoc/>
    public int CompareTo(RecordedAt other) => FileNumber == other.FileNumber
        ? Line.CompareTo(other.Line)
        : FileNumber.CompareTo(other.FileNumber);
}

/// <summary>What a record of a measure says.</summary>
enum RecordedForm
{
    /// <summary>A value of one day.</summary>
    Value,

    /// <summary>A value that takes the place of the earlier ones of its day: <c>8 of 10, correction</c>.</summary>
    Correction,

    /// <summary>A value of a longer time.</summary>
    PeriodValue,

    /// <summary>A value that takes the place of the earlier ones of the same time.</summary>
    PeriodCorrection,

    /// <summary><c>does not apply</c>.</summary>
    Exempt,
}

/// <summary>A value as a measure's kind reads it.</summary>
/// <param name="Kind">Which of the numbers say something.</param>
/// <param name="Part">The count, the value, the upper number of a ratio, or per cent.</param>
/// <param name="Whole">The lower number of a ratio; 0 otherwise.</param>
/// <param name="Status">The status; null for the other kinds.</param>
readonly record struct RecordedValue(SampleKind Kind, decimal Part, decimal Whole, string? Status);
