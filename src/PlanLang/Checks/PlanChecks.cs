using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Checks;

/// <summary>What can be said of a plan that has been understood, without looking at a single record of a measure.</summary>
static class PlanChecks
{
    /// <summary>All of them, in the order in which the reference explains them.</summary>
    public static ImmutableArray<Func<Plan, Progress, IEnumerable<Diagnostic>>> All { get; } =
    [
        (plan, _) => SanctionLinesCheck.Check(plan),
        (plan, _) => YoungChildCheck.Check(plan),
        (plan, _) => OthersBehaviourCheck.Check(plan),
        (plan, _) => SilenceCheck.Check(plan),
        (plan, _) => AnswersForAnotherCheck.Check(plan),
        (plan, _) => ContactCheck.Check(plan),
        (plan, _) => EngagementCheck.Check(plan),
        (plan, progress) => ActionLinesCheck.Check(plan, progress.Contract),
        (plan, progress) => GoalLinesCheck.Check(plan, progress.Contract),
        (plan, _) => RewardLinesCheck.Check(plan),
        (plan, _) => OwnWordsCheck.Check(plan),
        (plan, _) => GoalForEveryoneCheck.Check(plan),
        (plan, _) => VoiceCheck.Check(plan),
        OpenGoalsCheck.Check,
        (plan, _) => FairShareCheck.Check(plan),
        (plan, _) => ParentingContractCheck.Check(plan),
        (plan, _) => SameActionCheck.Check(plan),
    ];

    /// <summary>What all of them have to say, check by check.</summary>
    public static IEnumerable<Diagnostic> Check(Plan plan, Progress progress) => All.SelectMany(check => check(plan, progress));
}
