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
    public Series Build(Span<Recorded> records)
    {
        Sort(records);
        _samples.Capacity = records.Length;
        for (var start = 0; start < records.Length;)
        {
            var end = EndOfSameDays(records, start);
            Resolve(records[start..end]);
            start = end;
        }

        var periods = _periods.OrderBy(period => period.Window.From).ThenBy(period => period.Window.To).ToImmutableArray();
        var samples = _samples.DrainToImmutable();

        return new Series(measure, subject, samples, periods, [.. _exempt.Select(one => Spell(one, samples, periods))]);
    }

    /// <summary>Diaries are mostly written in order.</summary>
    static void Sort(Span<Recorded> records)
    {
        for (var place = 1; place < records.Length; place++)
        {
            if (Recorded.InOrder(records[place - 1], records[place]) > 0)
            {
                records.Sort((one, other) => Recorded.InOrder(one, other));
                return;
            }
        }
    }

    static int EndOfSameDays(ReadOnlySpan<Recorded> records, int start)
    {
        var end = start + 1;
        while (end < records.Length && records[end].IsOfSameTime(records[start]))
        {
            end++;
        }

        return end;
    }

    /// <summary>
    /// Keeps what counts of the same days. Counts of a single day add up, each with its own line; none and none is none.
    /// </summary>
    void Resolve(ReadOnlySpan<Recorded> ofSameTime)
    {
        var first = LastCorrection(ofSameTime);
        var kept = ofSameTime[first];
        if (first == 0 && kept.IsCorrection)
        {
            diagnostics.Add(DiagnosticCatalog.NothingToCorrect(Source(kept), Span(kept), Words(kept)));
        }

        Keep(kept);
        foreach (ref readonly var next in ofSameTime[(first + 1)..])
        {
            if (AddUp(kept, next))
            {
                Keep(next);
            }
            else
            {
                ReportConflict(kept, next);
            }
        }
    }

    static int LastCorrection(ReadOnlySpan<Recorded> ofSameTime)
    {
        var last = ofSameTime.Length - 1;
        while (last > 0 && !ofSameTime[last].IsCorrection)
        {
            last--;
        }

        return last;
    }

    bool AddUp(Recorded kept, Recorded next) =>
        measure.Kind is CountKind
        && kept.Form != RecordedForm.Exempt
        && next.Form != RecordedForm.Exempt
        && kept.Value.Kind == next.Value.Kind
        && !kept.IsPeriod;

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

    void Keep(in Recorded kept)
    {
        if (kept.Form == RecordedForm.Exempt)
        {
            _exempt.Add(kept);
            return;
        }

        var sample = new Sample(
            kept.Days.To, kept.Value.Kind, kept.Value.Part, kept.Value.Whole, kept.Value.Status, Evidence(kept));
        if (kept.IsPeriod)
        {
            _periods.Add(new PeriodSample(kept.Days, sample, kept.Written));
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

    Evidence Evidence(in Recorded recorded) =>
        Records.Evidence.Of(Source(recorded), recorded.At.Line, recorded.Noted, recorded.Written);

    SourceText Source(in Recorded recorded) => files[recorded.At.FileNumber].Source;

    TextSpan Span(Recorded recorded) => files[recorded.At.FileNumber].Lines[recorded.At.Line - 1].Span;

    static string Words(Recorded recorded) => Dates.DateWords.Format(recorded.Days.To);
}
