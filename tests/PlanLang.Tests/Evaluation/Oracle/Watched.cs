using PlanLang.Evaluation;

namespace PlanLang.Tests.Evaluation.Oracle;

/// <summary>One measure of one person or the family, as far as it is known and seen at a date.</summary>
/// <param name="Of">The measure.</param>
/// <param name="Lines">What was known, corrections put in place, the values of later days included.</param>
/// <param name="AsOf">The date.</param>
/// <param name="CountsFrom">The first day whose events count.</param>
/// <param name="CountsTo">The last.</param>
sealed record Watched(Measured Of, ImmutableArray<Line> Lines, DateOnly AsOf, DateOnly CountsFrom, DateOnly CountsTo)
{
    /// <summary>The day the family was told of a sanction, where it is for one.</summary>
    public DateOnly? FirstSeen { get; init; }

    /// <summary>Of whom; empty for the family.</summary>
    public string Who { get; init; } = "";

    /// <summary>The earlier of the plan's start and the first record.</summary>
    public DateOnly FirstDay => FirstSeen ?? Lines.Select(line => line.From).Where(day => day <= AsOf).Append(World.Start).Min();

    bool IsPromised => Of.Every.Length > 0;

    IEnumerable<Line> Values => Lines.Where(line => line.IsValue && line.To <= AsOf);

    /// <summary>Whether the measure did not apply on the day.</summary>
    public bool IsExemptOn(DateOnly day) => Lines.Any(line => line.IsExempt && line.From <= day
        && !Lines.Any(other => other.From > line.From && other.From <= day));

    /// <summary>Values wholly in the days, and those that the days cut through.</summary>
    public (ImmutableArray<Line> Whole, ImmutableArray<Line> Cut) In(DateOnly from, DateOnly to)
    {
        var (first, last) = (Max(from, CountsFrom), Min(Min(to, CountsTo), AsOf));
        var touching = Values.Where(line => line.From <= last && line.To >= first).ToList();
        var whole = touching.Where(line => first <= line.From && line.To <= last).ToImmutableArray();

        return (whole, [.. touching.Except(whole)]);
    }

    /// <summary>The latest value in the days; one for a single day before one for a longer time that ends on it.</summary>
    public Line? Latest(DateOnly from, DateOnly to) => In(from, to).Whole.Where(HasValue).OrderBy(line => line.To).ThenBy(line => !line.IsPeriod).LastOrDefault();

    public static bool HasValue(Line line) => line is not { Of.Kind: "ratio", Form: not "percent", Whole: 0 };

    /// <summary>Why the days cannot be judged; null where they can.</summary>
    public Verdict? Missing(DateOnly from, DateOnly to, string course)
    {
        if (from > AsOf)
        {
            return Verdict.TooEarly;
        }

        var holds = Values.Any(line => line.From <= to && line.To >= from);
        var reachesBack = from < FirstDay && !(course is "terms" or "term" && holds);

        return holds && IsPromised && HasGap(from, to) ? Verdict.NotRecorded
            : !holds && IsPromised ? Unreturned(from, to, course) ?? Later(reachesBack, to, course)
            : !holds && Of.Kind != "count" ? Nothing(from, course)
            : Later(reachesBack, to, course);
    }

    /// <summary>Whether more may have happened after the record of the day than was written down.</summary>
    public bool MayLackAfter(DateOnly day, DateOnly to)
    {
        var returns = Returns();
        var reach = returns.Where(one => one.From <= day).Select(one => one.To).Append(day).Max();
        var next = returns.Where(one => one.From > day).Select(one => (DateOnly?)one.From).FirstOrDefault();

        return IsPromised && IsLong(reach, next ?? Min(to, AsOf));
    }

    /// <summary>The last day for which a status of that day is known without another record.</summary>
    public DateOnly HoldsUntil(DateOnly day) => IsPromised ? Walk.TwoAfter(day, Of.Every) : DateOnly.MaxValue;

    /// <summary>Nobody had to send anything yet.</summary>
    public bool IsNothingDue =>
        IsPromised && Returns().Count == 0 && (AsOf <= Walk.TwoAfter(FirstDay, Of.Every) || AsOf <= FirstDay);

    Verdict? Later(bool reachesBack, DateOnly to, string course) =>
        reachesBack ? (course is "moving" or "terms" ? Verdict.TooEarly : Verdict.NotRecorded)
        : to > AsOf ? Verdict.TooEarly
        : null;

    Verdict? Unreturned(DateOnly from, DateOnly to, string course) =>
        IsNothingDue ? Verdict.TooEarly
        : !HasGap(from, to) && to > AsOf ? Verdict.TooEarly
        : Nothing(from, course);

    Verdict Nothing(DateOnly from, string course) => course == "terms" && from < FirstDay ? Verdict.TooEarly : Verdict.NotRecorded;

    /// <summary>Records, longer times and times in which it did not apply, by their first days.</summary>
    List<(DateOnly From, DateOnly To)> Returns() =>
    [
        .. Lines.Where(line => line.From <= AsOf)
            .Select(line => (line.From, To: line.IsExempt ? LastExempt(line) : line.To))
            .OrderBy(one => one.From),
    ];

    DateOnly LastExempt(Line exempt) =>
        Lines.Where(other => other.From > exempt.From).Select(other => (DateOnly?)other.From.AddDays(-1)).Min() ?? DateOnly.MaxValue;

    bool HasGap(DateOnly from, DateOnly to)
    {
        var (returns, end) = (Returns(), Min(to, AsOf));
        var reach = returns.Where(one => one.From < from).Select(one => (DateOnly?)one.To).Max() ?? FirstDay;
        foreach (var one in returns.Where(one => one.From >= from))
        {
            if (IsLong(reach, one.From))
            {
                return true;
            }

            reach = Max(reach, one.To);
            if (one.From > end)
            {
                return false;
            }
        }

        return IsLong(reach, end);
    }

    bool IsLong(DateOnly from, DateOnly to) => to > from && to > Walk.TwoAfter(from, Of.Every);

    static DateOnly Min(DateOnly a, DateOnly b) => a < b ? a : b;

    static DateOnly Max(DateOnly a, DateOnly b) => a > b ? a : b;
}
