using PlanLang.Evaluation;

namespace PlanLang.Tests.Evaluation;

/// <summary>
/// Judges by walking through the days one by one, as somebody would with a calendar on the wall. It shares no code
/// with what it checks but the names of the verdicts.
/// </summary>
/// <param name="Records">All that was written down, in order.</param>
/// <param name="Start">The plan's first day.</param>
/// <param name="AsOf">The date; what is later is not looked at.</param>
/// <param name="TwoPeriods">Two periods after a day; null where nobody promised.</param>
sealed record NaiveOracle(
    IReadOnlyList<NaiveRecord> Records, DateOnly Start, DateOnly AsOf, Func<DateOnly, DateOnly>? TwoPeriods)
{
    List<NaiveRecord> Seen => [.. Records.Where(record => record.Day <= AsOf)];

    DateOnly FirstDay => Seen.Count > 0 && Seen[0].Day < Start ? Seen[0].Day : Start;

    /// <summary>A total held against a bound over the last so many days.</summary>
    public Verdict Count(int days, string comparator, int bound)
    {
        var inside = Values(AsOf.AddDays(1 - days)).ToList();
        var total = inside.Sum(record => record.Part);
        var open = (comparator, inside.Count > 0) switch
        {
            ("at least", true) when total >= bound => Verdict.Met,
            ("fewer than", true) when total >= bound => Verdict.NotMet,
            ("exactly", true) when total > bound => Verdict.NotMet,
            _ => (Verdict?)null,
        };

        return IsExempt(AsOf) ? Verdict.DoesNotApply
            : Unknown(AsOf.AddDays(1 - days), TwoPeriods is not null) is not { } unknown ? Compare(comparator, total, bound)
            : open ?? unknown;
    }

    /// <summary>A pooled ratio held against so many per cent over the last so many days.</summary>
    public Verdict Ratio(int days, int percent)
    {
        var inside = Values(AsOf.AddDays(1 - days)).ToList();
        var whole = inside.Sum(record => record.Whole);

        return IsExempt(AsOf) ? Verdict.DoesNotApply
            : Unknown(AsOf.AddDays(1 - days), true) is { } unknown ? unknown
            : whole == 0 ? Verdict.DoesNotApply
            : Compare("at least", inside.Sum(record => record.Part) * 100, percent * whole);
    }

    /// <summary>The latest value at all.</summary>
    public Verdict Latest(int bound) =>
        IsExempt(AsOf) ? Verdict.DoesNotApply
        : Seen.LastOrDefault(record => !record.IsExempt) is { } latest ? Compare("at least", latest.Part, bound)
        : Verdict.NotRecorded;

    /// <summary>A status on every day of the last so many.</summary>
    public Verdict Status(int days, string status)
    {
        if (IsExempt(AsOf))
        {
            return Verdict.DoesNotApply;
        }

        var (isMissing, isEarly) = (false, false);
        for (var day = AsOf.AddDays(1 - days); day <= AsOf; day = day.AddDays(1))
        {
            var latest = Seen.LastOrDefault(record => record.Day <= day);
            if (latest is { IsExempt: false } && latest.Status != status)
            {
                return Verdict.NotMet;
            }

            isMissing |= latest is null && day >= FirstDay;
            isEarly |= latest is null && day < FirstDay;
        }

        return isMissing ? Verdict.NotRecorded : isEarly ? Verdict.TooEarly : Verdict.Met;
    }

    IEnumerable<NaiveRecord> Values(DateOnly from) => Seen.Where(record => record.Day >= from && !record.IsExempt);

    bool IsExempt(DateOnly day) => Seen.LastOrDefault(record => record.Day <= day) is { IsExempt: true };

    /// <summary>Why the days from the first to the as-of date cannot be judged; null where they can.</summary>
    Verdict? Unknown(DateOnly from, bool needsRecord)
    {
        var isEarly = TwoPeriods is { } two && Seen.Count == 0 && AsOf <= two(FirstDay);
        var isMissing = (needsRecord && !Values(from).Any()) || HasLongGap(from);

        return isEarly ? Verdict.TooEarly
            : isMissing ? Verdict.NotRecorded
            : from < FirstDay ? Verdict.TooEarly
            : null;
    }

    /// <summary>Walks from the last record before the window to the as-of date and counts the days without one.</summary>
    bool HasLongGap(DateOnly from)
    {
        if (TwoPeriods is not { } two)
        {
            return false;
        }

        var last = Seen.LastOrDefault(record => record.Day < from)?.Day ?? FirstDay;
        for (var day = last; day <= AsOf; day = day.AddDays(1))
        {
            if (day > two(last))
            {
                return true;
            }

            last = IsExempt(day) || Seen.Any(record => record.Day == day) ? day : last;
        }

        return false;
    }

    static Verdict Compare(string comparator, int value, int bound) => comparator switch
    {
        "at least" => value >= bound,
        "fewer than" => value < bound,
        _ => value == bound,
    }
        ? Verdict.Met
        : Verdict.NotMet;
}
