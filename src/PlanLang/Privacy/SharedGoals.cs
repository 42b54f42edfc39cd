using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Privacy;

/// <summary>
/// <c>every goal</c> and the like range over the goals that everybody who may read the sentence may see, so that the
/// answer is the same for all of them and tells nobody of the others. A goal leaves it only by a <c>seen by:</c> line.
/// </summary>
static class SharedGoals
{
    /// <summary>The plan whose conditions leave out the goals that not all of their readers may see.</summary>
    /// <param name="plan">The whole plan.</param>
    /// <param name="day">The day on which it is decided who is a child.</param>
    public static Plan In(Plan plan, DateOnly day)
    {
        if (AreAllShared(plan))
        {
            return plan;
        }

        var labels = new Labels(plan, day);

        return plan with
        {
            Goals = [.. plan.Goals.Select(goal => Of(goal, labels.Of(goal), plan, labels))],
            Rewards = [.. plan.Rewards.Select(one => one with { When = Of(one.When, labels.Of(one), plan, labels) })],
            Sanctions = [.. plan.Sanctions.Select(one => Of(one, plan, labels))],
            Stages = [.. plan.Stages.Select(one => one with { MoveOnWhen = Of(one.MoveOnWhen, labels.Of(one), plan, labels) })],
            StepDowns = [.. plan.StepDowns.Select(one => one with { When = Of(one.When, labels.Of(one), plan, labels) })],
            StepUps = [.. plan.StepUps.Select(one => one with { When = Of(one.When, labels.Of(one), plan, labels) })],
            Criteria = [.. plan.Criteria.Select(one => one with { When = Of(one.When, labels.Of(one), plan, labels) })],
            Results = [.. plan.Results.Select(one => one with { When = Of(one.When, labels.Of(one), plan, labels) })],
        };
    }

    /// <summary>Tells the worker, at each such sentence of the plan that <see cref="In"/> gave, which goals it leaves out.</summary>
    public static IEnumerable<Diagnostic> Check(Plan plan, DateOnly day) => AreAllShared(plan)
        ? []
        : from statement in Statements.Of(plan, new Labels(plan, day))
          from goals in Quantified(statement.Condition)
          let leftOut = LeftOutOf(goals, plan)
          where !leftOut.IsEmpty
          select DiagnosticCatalog.GoalsLeftOut(goals.At.Source, goals.At.Span, Checks.Listing.Of(leftOut));

    static bool AreAllShared(Plan plan) => plan.Goals.All(goal => goal.SeenBy is null);

    static Goal Of(Goal goal, Label label, Plan plan, Labels labels) => goal with
    {
        MetWhen = Of(goal.MetWhen, label, plan, labels),
        Milestones = [.. goal.Milestones.Select(one => one with { Condition = Of(one.Condition, label, plan, labels) ?? one.Condition })],
    };

    static Sanction Of(Sanction sanction, Plan plan, Labels labels) => sanction with
    {
        When = Of(sanction.When, labels.Of(sanction), plan, labels),
        EndsWhen = Of(sanction.EndsWhen, labels.Of(sanction), plan, labels),
    };

    static Condition? Of(Condition? condition, Label label, Plan plan, Labels labels) => condition switch
    {
        ListCondition list => list with
        {
            Parts = [.. list.Parts.Select(part => part with { Condition = Of(part.Condition, label, plan, labels) ?? part.Condition })],
        },
        JoinedCondition joined => joined with
        {
            Parts = [.. joined.Parts.Select(part => Of(part, label, plan, labels) ?? part)],
        },
        GoalsCondition { Goals: QuantifiedGoals some } goals => goals with { Goals = some with { LeftOut = LeftOut(label, plan, labels) } },
        _ => condition,
    };

    static ImmutableArray<Location> LeftOut(Label label, Plan plan, Labels labels) =>
        [.. plan.Goals.Where(goal => goal.SeenBy is not null && !label.Names.IsSubsetOf(labels.Of(goal).Names)).Select(goal => goal.At)];

    static ImmutableArray<string> LeftOutOf(GoalsCondition condition, Plan plan) => condition.Goals is QuantifiedGoals some
        ? [.. plan.Goals.Where(goal => some.LeftOut.Contains(goal.At)).Select(goal => goal.Name is null ? goal.Id : $"goal {goal.Id}")]
        : [];

    static IEnumerable<GoalsCondition> Quantified(Condition? condition) => condition switch
    {
        ListCondition list => list.Parts.SelectMany(part => Quantified(part.Condition)),
        JoinedCondition joined => joined.Parts.SelectMany(Quantified),
        GoalsCondition { Goals: QuantifiedGoals } goals => [goals],
        _ => [],
    };
}
