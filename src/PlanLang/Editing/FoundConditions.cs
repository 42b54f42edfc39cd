using PlanLang.Dates;
using PlanLang.Evaluation;
using PlanLang.Model;

namespace PlanLang.Editing;

/// <summary>A condition where it is written.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Judge">Says what it comes to, with all that rests on.</param>
readonly record struct FoundCondition(Condition Condition, Func<Judgement> Judge)
{
    /// <summary>The exact words.</summary>
    public Location At => Condition.At;
}

/// <summary>Finds the conditions of a plan by the places at which they are written.</summary>
static class FoundConditions
{
    /// <summary>All of them, each part after the whole; none where mistakes keep us from judging.</summary>
    public static ImmutableArray<FoundCondition> Of(Assessment? assessment)
    {
        if (assessment is null)
        {
            return [];
        }

        var at = Standpoint.At(assessment.Plan, assessment.Diary, assessment.AsOf);
        var found = Plain(assessment.Plan).OfType<Condition>().SelectMany(Parts).Select(condition => new FoundCondition(condition, () => Judge.Of(condition, at)));
        var sanctions = assessment.Plan.Sanctions.SelectMany(sanction => OfSanction(sanction, at));

        return [.. found.Concat(sanctions).DistinctBy(one => (one.At.Source, one.At.Span))];
    }

    /// <summary>The days that were looked at, those of parts about one person or time included; each stretch once.</summary>
    public static ImmutableArray<Window> WindowsOf(Judgement judgement) => judgement.Condition is ListCondition or JoinedCondition
        ? []
        : [.. new[] { judgement.Window }.Concat(judgement.Parts.SelectMany(part => WindowsOf(part).Select(window => (Window?)window)))
            .OfType<Window>()
            .Distinct()];

    static IEnumerable<Condition?> Plain(Plan plan) =>
    [
        .. plan.Goals.Select(goal => goal.MetWhen),
        .. plan.Goals.SelectMany(goal => goal.Milestones).Select(milestone => milestone.Condition),
        .. plan.Rewards.Select(reward => reward.When),
        .. plan.Sanctions.Select(sanction => sanction.EndsWhen),
        .. plan.Stages.Select(stage => stage.MoveOnWhen),
        .. plan.StepDowns.Select(step => step.When),
        .. plan.StepUps.Select(step => step.When),
        .. plan.Criteria.Select(criteria => criteria.When),
        .. plan.Results.Select(result => result.When),
        .. plan.Figures.SelectMany(figure => new[] { figure.Of, figure.When }),
    ];

    /// <summary>The condition of a sanction looks at what was recorded after the family was told; a part of it is taken from the whole.</summary>
    static IEnumerable<FoundCondition> OfSanction(Sanction sanction, Standpoint at) => sanction.When is null
        ? []
        : Parts(sanction.When).Select(part => new FoundCondition(part, () =>
            SanctionAssessor.Assess(sanction, at)?.When is { } when ? Within(when, part) ?? when : Judge.Of(part, at)));

    static Judgement? Within(Judgement judgement, Condition part) => ReferenceEquals(judgement.Condition, part)
        ? judgement
        : judgement.Parts.Select(one => Within(one, part)).FirstOrDefault(found => found is not null);

    static IEnumerable<Condition> Parts(Condition condition) => condition switch
    {
        ListCondition list => list.Parts.SelectMany(part => Parts(part.Condition)).Prepend(condition),
        JoinedCondition joined => joined.Parts.SelectMany(Parts).Prepend(condition),
        _ => [condition],
    };
}
