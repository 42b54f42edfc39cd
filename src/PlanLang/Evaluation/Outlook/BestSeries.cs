using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>The records of one measure and person, going on as well as they can.</summary>
static class BestSeries
{
    /// <summary>As many sessions as on the best day so far, or so many where nothing was recorded yet.</summary>
    const decimal SessionsWithoutRecords = 10;

    /// <summary>A number or a count that should be high has no highest value: this is more than anybody asks for.</summary>
    const decimal Plenty = 1_000_000_000;

    /// <summary>Where what is not written yet stands.</summary>
    public static Evidence ToCome { get; } = new(SourceText.From(""), 1);

    static readonly Recurrence EverySevenDays = new EveryStep(new Duration(7, TimeUnit.Day));

    /// <summary>What was recorded by today, and the best on every day on which a record is to come.</summary>
    public static Series Of(MeasureWish wish, Observation observation, Window days)
    {
        var known = observation.Series;
        var today = observation.At.AsOf;
        var samples = known.Samples.AsSpan()[..known.Between(DateOnly.MinValue, today).End];
        var sessions = Sessions(samples);
        var best = Returns(wish, observation, days).Select(day => Best(wish, sessions, day)).ToList();
        var end = best.Count > 0 ? best[0].Day : (DateOnly?)null;

        return new Series(
            wish.Measure,
            observation.Person,
            [.. samples, .. best],
            [.. known.Periods.Where(period => period.Window.To <= today)],
            [.. known.Spells.Where(spell => spell.From <= today).Select(spell => Ended(spell, today, end))]);
    }

    static ExemptSpell Ended(ExemptSpell spell, DateOnly today, DateOnly? end) =>
        spell.Until is { } until && until <= today ? spell : spell with { Until = end };

    /// <summary>
    /// The promised days after today. Without a promise a status can change and a count can rise tomorrow, and
    /// a count that should be low needs no record at all.
    /// </summary>
    static IEnumerable<DateOnly> Returns(MeasureWish wish, Observation observation, Window days)
    {
        var promised = wish.Measure.Promise?.Every;
        var isCount = wish.Measure.Kind is CountKind;
        var atOnce = wish.Status is not null || (isCount && wish.Direction == Direction.Up);
        var schedule = new Schedule(promised ?? EverySevenDays, LastRecord(observation), observation.Calendar);
        var returns = promised is null && (isCount || wish.Status is not null) ? [] : Occasions(schedule, days);

        return (atOnce ? returns.Prepend(days.From) : returns).Distinct();
    }

    static IEnumerable<DateOnly> Occasions(Schedule schedule, Window days)
    {
        for (var due = schedule.FirstFrom(days.From); due is { } day && day <= days.To; due = schedule.FirstAfter(day))
        {
            yield return day;
        }
    }

    static DateOnly LastRecord(Observation observation)
    {
        var returns = observation.Returns;
        var count = returns.UpTo(observation.At.AsOf);

        return count == 0 ? observation.At.AsOf
            : returns.ReachOf(count - 1) is var reach && reach < observation.At.AsOf ? reach
            : observation.At.AsOf;
    }

    static Sample Best(MeasureWish wish, decimal sessions, DateOnly day)
    {
        var isHigh = wish.Direction == Direction.Up;
        var empty = new Sample(day, SampleKind.Value, 0, 0, null, ToCome, day);

        return wish.Measure.Kind switch
        {
            ScaleKind or NumberKind when wish.Target is { } target => empty with { Part = AsDecimal(target) },
            RatioKind when wish.Target is { } target => empty with
            {
                Kind = SampleKind.Ratio,
                Part = decimal.Ceiling(AsDecimal(target * (Fraction)sessions)),
                Whole = sessions,
            },
            RatioKind => empty with { Kind = SampleKind.Ratio, Part = isHigh ? sessions : 0, Whole = sessions },
            ScaleKind scale => empty with { Part = AsDecimal(isHigh ? scale.Highest : scale.Lowest) },
            StatusKind => empty with { Status = wish.Status },
            CountKind => isHigh ? empty with { Part = Plenty } : empty with { Kind = SampleKind.None },
            _ => empty with { Part = isHigh ? Plenty : 0 },
        };
    }

    static decimal Sessions(ReadOnlySpan<Sample> samples)
    {
        var most = 0m;
        foreach (ref readonly var sample in samples)
        {
            most = sample.Whole > most ? sample.Whole : most;
        }

        return most > 0 ? most : SessionsWithoutRecords;
    }

    static decimal AsDecimal(Fraction value) => (decimal)value.Numerator / (decimal)value.Denominator;
}
