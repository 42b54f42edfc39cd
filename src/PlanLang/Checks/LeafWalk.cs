using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Checks;

/// <summary>Takes a condition apart.</summary>
/// <param name="plan">Whose goals it may name.</param>
/// <param name="inside">The ids of the goals that are being taken apart.</param>
sealed class LeafWalk(Plan plan, ImmutableHashSet<string> inside)
{
    /// <summary>The sentences of the condition.</summary>
    /// <param name="condition">A sentence, several, or a list.</param>
    /// <param name="polarity">Whether it must be so.</param>
    /// <param name="at">Where to point; null for each sentence itself.</param>
    public IEnumerable<Leaf> Of(Condition condition, Polarity polarity, Location? at) => condition switch
    {
        ListCondition { Quantifier: NoneQuantifier } list => list.Parts.SelectMany(part => Of(part.Condition, Polarity.IsNot, at)),
        ListCondition list => list.Parts.SelectMany(part => Of(part.Condition, polarity, at)),
        JoinedCondition joined => joined.Parts.SelectMany(part => Of(part, polarity, at)),
        GoalsCondition goals => Of(goals, polarity, at),
        BrokenCondition => [],
        _ => [new Leaf(condition, polarity, at ?? condition.At)],
    };

    /// <summary>What decides about the goals; a goal that only its actions decide about is a sentence of its own.</summary>
    IEnumerable<Leaf> Of(GoalsCondition condition, Polarity polarity, Location? at)
    {
        var here = at ?? condition.At;
        var meant = IsHoped(condition) ? polarity : Polarity.IsNot;

        return from goal in GoalsOf(condition.Goals)
               where !inside.Contains(goal.Id)
               from leaf in goal.MetWhen is { } metWhen
                   ? new LeafWalk(plan, inside.Add(goal.Id)).Of(metWhen, meant, here)
                   : [new Leaf(condition, meant, here)]
               select leaf;
    }

    IEnumerable<Goal> GoalsOf(GoalSet goals) => goals switch
    {
        NamedGoals named => plan.Goals.Where(goal => named.Ids.Contains(goal.Id)),
        QuantifiedGoals { About: { } about } => plan.Goals.Where(goal => Names.Same(goal.About, about)),
        _ => plan.Goals,
    };

    static bool IsHoped(GoalsCondition condition) =>
        condition.Polarity == Polarity.Is
        && condition.Status is GoalStatus.Met or GoalStatus.OnTrack or GoalStatus.UnderWay;
}
