using PlanLang.Dates;
using PlanLang.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>Reads <c>from 6 July 2025 to 5 January 2026</c>.</summary>
static class DatedPeriods
{
    /// <summary>Reads both dates. Null where that could not be done, which has been reported.</summary>
    /// <param name="file">Takes what is to be said.</param>
    /// <param name="from">The word <c>from</c>.</param>
    /// <param name="time">All that stands behind it, before the colon.</param>
    public static RecordPeriod? Read(RecordFileBuilder file, TextSpan from, TextSpan time)
    {
        var first = DateReader.ReadStart(file.Text.AsSpan(time.Start, time.Length));
        var behind = Phrase.Trim(file.Text, time with { Start = time.Start + Math.Min(first.End, time.Length) });
        var to = Phrase.AtStart(file.Text.AsSpan(behind.Start, behind.Length), "to");
        if (Date(file, first, time.Start) is not { } start)
        {
            return null;
        }

        if (to < 0)
        {
            file.Report(DiagnosticCatalog.PeriodWithoutEnd(file.Source, from.To(time), DateWords.Format(start)));
            return null;
        }

        var last = Phrase.Trim(file.Text, behind with { Start = behind.Start + to });
        var end = Date(file, DateReader.Read(file.Text.AsSpan(last.Start, last.Length)), last.Start);

        return end is { } day ? Ordered(file, from.To(time), start, day) : null;
    }

    static DateOnly? Date(RecordFileBuilder file, DateReading reading, int start)
    {
        if (reading is DateFailure failure)
        {
            file.Report(DateDiagnostics.Of(failure, file.Source, start));
        }

        return reading is DateFound { Date: var date } ? date : null;
    }

    static RecordPeriod? Ordered(RecordFileBuilder file, TextSpan span, DateOnly first, DateOnly last)
    {
        if (first <= last)
        {
            return new RecordPeriod(new Window(first, last), default);
        }

        var turned = $"from {DateWords.Format(last)} to {DateWords.Format(first)}";
        file.Report(DiagnosticCatalog.PeriodBackwards(file.Source, span, turned));

        return null;
    }
}
