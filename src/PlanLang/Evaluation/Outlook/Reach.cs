using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>Of what times a condition speaks, roughly: enough to know how far ahead it is worth looking.</summary>
/// <param name="Longest">The most days that any part of it looks back.</param>
/// <param name="CalendarEnd">The last day that the calendars know, if it counts by one.</param>
readonly record struct Reach(int Longest, DateOnly CalendarEnd)
{
    /// <summary>Nobody plans for longer: a window may be as long as somebody writes it.</summary>
    public const int MostDays = 10_000;

    /// <summary>A year is looked ahead, and twice the longest time that is spoken of.</summary>
    const int DaysAhead = 366;

    /// <summary>The last day that is looked at.</summary>
    public DateOnly HorizonFrom(DateOnly date) => date.PlusDays(DaysAhead + (2L * Longest));

    /// <summary>That of the condition, with those of the goals it refers to.</summary>
    public static Reach Of(Condition condition, Plan plan)
    {
        var lengths = Lengths(condition, plan, []).ToList();

        return new Reach(
            lengths.Select(DaysOf).DefaultIfEmpty(0).Max(),
            lengths.Where(length => length.NeedsCalendar).Select(length => EndOf(length.Unit, plan)).DefaultIfEmpty(DateOnly.MaxValue).Min());
    }

    static IEnumerable<Duration> Lengths(Condition condition, Plan plan, HashSet<string> goals) => condition switch
    {
        ListCondition list => list.Parts.SelectMany(part => Lengths(part.Condition, plan, goals)),
        JoinedCondition joined => joined.Parts.SelectMany(part => Lengths(part, plan, goals)),
        GoalsCondition of => plan.Goals.Where(goal => IsMeant(of.Goals, goal) && goals.Add(goal.Id)).Select(goal => goal.MetWhen)
            .OfType<Condition>().SelectMany(metWhen => Lengths(metWhen, plan, goals)),
        _ => LengthOf(condition) is { } length ? [length] : [],
    };

    static bool IsMeant(GoalSet goals, Goal goal) => goals is not QuantifiedGoals some || some.Counts(goal);

    static Duration? LengthOf(Condition condition) => condition switch
    {
        ValueCondition value => LengthOf(value.Timeframe),
        ChangeCondition change => LengthOf(change.Timeframe),
        StatusCondition { Spell: UnbrokenSpell spell } => spell.Length,
        StatusCondition { Spell: SomeOfSpell spell } => spell.Of,
        ActionKeptCondition kept => kept.Of,
        StageLastedCondition stage => stage.AtLeast,
        PlanRunCondition run => run.AtLeast,
        ReviewHeldCondition review => LengthOf(review.Timeframe),
        _ => null,
    };

    static Duration? LengthOf(Timeframe? timeframe) => timeframe switch
    {
        LastTimeframe last => last.Length,
        EachOfLastTimeframe each => each.Length,
        AverageOfLastTimeframe average => average.Length,
        AfterTimeframe after => after.Length,
        BetweenAfterTimeframe after => after.To,
        _ => null,
    };

    static int DaysOf(Duration length) => (int)Math.Min(MostDays, length.Count * (long)DaysOf(length.Unit));

    static int DaysOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Day => 1,
        TimeUnit.SchoolDay or TimeUnit.WorkingDay => 2,
        TimeUnit.Week => 7,
        TimeUnit.SchoolWeek => 10,
        TimeUnit.Month => 31,
        TimeUnit.HalfTerm => 65,
        TimeUnit.Term => 130,
        _ => 366,
    };

    static DateOnly EndOf(TimeUnit unit, Plan plan) => unit == TimeUnit.WorkingDay
        ? DateOnly.MaxValue
        : plan.Calendars.Select(calendar => calendar.Known(unit)?.To ?? DateOnly.MinValue).DefaultIfEmpty(DateOnly.MinValue).Max();
}
