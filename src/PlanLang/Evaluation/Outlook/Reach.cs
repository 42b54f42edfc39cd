using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>How many days a condition looks back, roughly: enough to know how far ahead it is worth looking.</summary>
static class Reach
{
    /// <summary>The longest time that any part of it speaks of, those of the goals it refers to included.</summary>
    public static int Of(Condition condition, Plan plan) => Of(condition, plan, []);

    static int Of(Condition condition, Plan plan, HashSet<string> goals) => condition switch
    {
        ListCondition list => Longest(list.Parts.Select(part => Of(part.Condition, plan, goals))),
        JoinedCondition joined => Longest(joined.Parts.Select(part => Of(part, plan, goals))),
        ValueCondition value => Of(value.Timeframe),
        ChangeCondition change => Of(change.Timeframe),
        StatusCondition { Spell: UnbrokenSpell spell } => Of(spell.Length),
        StatusCondition { Spell: SomeOfSpell spell } => Of(spell.Of),
        ActionKeptCondition kept => Of(kept.Of),
        StageLastedCondition stage => Of(stage.AtLeast),
        PlanRunCondition run => Of(run.AtLeast),
        ReviewHeldCondition review => Of(review.Timeframe),
        GoalsCondition => Longest(plan.Goals.Where(goal => goals.Add(goal.Id)).Select(goal => goal.MetWhen)
            .OfType<Condition>().Select(metWhen => Of(metWhen, plan, goals))),
        _ => 0,
    };

    static int Of(Timeframe? timeframe) => timeframe switch
    {
        LastTimeframe last => Of(last.Length),
        EachOfLastTimeframe each => Of(each.Length),
        AverageOfLastTimeframe average => Of(average.Length),
        AfterTimeframe after => Of(after.Length),
        BetweenAfterTimeframe after => Of(after.To),
        _ => 0,
    };

    static int Of(Duration length) => (int)Math.Min(10_000, length.Count * (long)DaysOf(length.Unit));

    static int DaysOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Day => 1,
        TimeUnit.Week => 7,
        TimeUnit.Month => 31,
        TimeUnit.Year => 366,
        TimeUnit.SchoolDay => 2,
        TimeUnit.WorkingDay => 2,
        TimeUnit.SchoolWeek => 10,
        TimeUnit.Term => 130,
        _ => 65,
    };

    static int Longest(IEnumerable<int> days) => days.DefaultIfEmpty(0).Max();
}
