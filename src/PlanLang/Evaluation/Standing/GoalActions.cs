using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>A goal without a condition of its own is met when all its actions are done or kept.</summary>
static class GoalActions
{
    /// <summary>A part an action; those that are not needed drop out.</summary>
    public static Judgement Judge(Goal goal, Standpoint at)
    {
        var parts = goal.Actions.Select(action => Part(action, at)).ToImmutableArray();
        var condition = new ListCondition(
            new AllQuantifier(),
            Relevance.Always,
            [.. parts.Select(part => new ListPart(null, null, part.Condition))],
            goal.At);

        return parts.IsEmpty
            ? Leaf.Of(condition, Verdict.NotMet, ReasonCode.NotSaid)
            : Combine.Parts(condition, condition.Quantifier, parts);
    }

    static Judgement Part(PlanAction action, Standpoint at)
    {
        var wanted = action is { When: null, Prompt: null } ? ActionStatus.Done : ActionStatus.Kept;

        return ActionJudge.Judge(new ActionCondition(action.Id, Polarity.Is, wanted, action.At), at);
    }
}
