using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>
/// Makes the series of one measure and subject. Of the records of one day counts add up, a correction takes the place
/// of those written before it, and all others contradict each other.
/// </summary>
sealed class SeriesBuilder(
    Measure measure, Person? subject, ImmutableArray<RecordFile> files, List<Diagnostic> diagnostics)
{
    readonly ImmutableArray<Sample>.Builder _samples = ImmutableArray.CreateBuilder<Sample>();
    readonly ImmutableArray<PeriodSample>.Builder _periods = ImmutableArray.CreateBuilder<PeriodSample>();
    readonly List<Recorded> _exempt = [];

    /// <summary>Sorts the records and puts together those of the same days.</summary>
    public Series Build(List<Recorded> records)
    {
        Sort(records);
        for (var start = 0; start < records.Count;)
        {
            var end = EndOfSameDays(records, start);
            Keep(Resolve(records, start, end));
            start = end;
        }

        var periods = _periods.OrderBy(period => period.Window.From).ThenBy(period => period.Window.To).ToImmutableArray();
        var samples = _samples.DrainToImmutable();

        return new Series(measure, subject, samples, periods, [.. _exempt.Select(one => Spell(one, samples, periods))]);
    }

    /// <summary>Diaries are mostly written in order.</summary>
    static void Sort(List<Recorded> records)
    {
        for (var place = 1; place < records.Count; place++)
        {
            if (Recorded.InOrder(records[place - 1], records[place]) > 0)
            {
                records.Sort(Recorded.InOrder);
                return;
            }
        }
    }

    static int EndOfSameDays(List<Recorded> records, int start)
    {
        var end = start + 1;
        while (end < records.Count && records[end].IsOfSameTime(records[start]))
        {
            end++;
        }

        return end;
    }

    Recorded Resolve(List<Recorded> records, int start, int end)
    {
        var first = LastCorrection(records, start, end);
        if (first == start && records[first].IsCorrection)
        {
            diagnostics.Add(DiagnosticCatalog.NothingToCorrect(Source(records[first]), Span(records[first]), Words(records[first])));
        }

        var kept = records[first];
        for (var next = first + 1; next < end; next++)
        {
            kept = Together(kept, records[next]);
        }

        return kept;
    }

    static int LastCorrection(List<Recorded> records, int start, int end)
    {
        var last = end - 1;
        while (last > start && !records[last].IsCorrection)
        {
            last--;
        }

        return last;
    }

    /// <summary>Only counts of single days add up, and none and none is none.</summary>
    Recorded Together(Recorded kept, Recorded next)
    {
        var areCounts = measure.Kind is CountKind && kept.Form != RecordedForm.Exempt && next.Form != RecordedForm.Exempt;
        if (areCounts && kept.Value.Kind == next.Value.Kind && !kept.IsPeriod)
        {
            return next with
            {
                Value = next.Value with { Part = kept.Value.Part + next.Value.Part },
                Written = kept.Written > next.Written ? kept.Written : next.Written,
            };
        }

        ReportConflict(kept, next);

        return kept;
    }

    void ReportConflict(Recorded one, Recorded other)
    {
        var (earlier, later) = one.At.CompareTo(other.At) < 0 ? (one, other) : (other, one);
        var isNone = one.Value.Kind == SampleKind.None || other.Value.Kind == SampleKind.None;
        var place = earlier.At.FileNumber == later.At.FileNumber
            ? $"line {earlier.At.Line}"
            : $"line {earlier.At.Line} of {Source(earlier).Path}";
        var said = Source(earlier)[Span(earlier)];
        diagnostics.Add(isNone
            ? DiagnosticCatalog.NoneBesideNumber(Source(later), Span(later), said, place)
            : DiagnosticCatalog.RecordedTwice(Source(later), Span(later), said, place));
    }

    void Keep(Recorded kept)
    {
        if (kept.Form == RecordedForm.Exempt)
        {
            _exempt.Add(kept);
            return;
        }

        var sample = new Sample(
            kept.Days.To, kept.Value.Kind, kept.Value.Part, kept.Value.Whole, kept.Value.Status, Evidence(kept), kept.Written);
        if (kept.IsPeriod)
        {
            _periods.Add(new PeriodSample(kept.Days, sample));
        }
        else
        {
            _samples.Add(sample);
        }
    }

    /// <summary>It ends with the next record, whether of a day, of a longer time or that it does not apply again.</summary>
    ExemptSpell Spell(Recorded exempt, ImmutableArray<Sample> samples, ImmutableArray<PeriodSample> periods)
    {
        var from = exempt.Days.From;
        DateOnly? until = null;
        foreach (var day in samples.Select(sample => sample.Day)
            .Concat(periods.Select(period => period.Window.From))
            .Concat(_exempt.Select(other => other.Days.From)))
        {
            until = day > from && !(until <= day) ? day : until;
        }

        return new ExemptSpell(from, until, exempt.Reason, Evidence(exempt));
    }

    Evidence Evidence(Recorded recorded) =>
        Records.Evidence.Of(Source(recorded), recorded.At.Line, recorded.Noted, recorded.Written);

    SourceText Source(Recorded recorded) => files[recorded.At.FileNumber].Source;

    TextSpan Span(Recorded recorded) => files[recorded.At.FileNumber].Lines[recorded.At.Line - 1].Span;

    static string Words(Recorded recorded) => Dates.DateWords.Format(recorded.Days.To);
}
