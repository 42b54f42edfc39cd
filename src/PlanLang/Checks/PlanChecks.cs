using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Checks;

/// <summary>What can be said of a plan that has been understood, without looking at a single record of a measure.</summary>
static class PlanChecks
{
    /// <summary>Those that ask the plan alone, in the order in which the reference explains them.</summary>
    static ImmutableArray<Func<Plan, IEnumerable<Diagnostic>>> OfPlan { get; } =
    [
        SanctionLinesCheck.Check,
        YoungChildCheck.Check,
        OthersBehaviourCheck.Check,
        SilenceCheck.Check,
        AnswersForAnotherCheck.Check,
        ContactCheck.Check,
        EngagementCheck.Check,
        RewardLinesCheck.Check,
        OwnWordsCheck.Check,
        GoalForEveryoneCheck.Check,
        VoiceCheck.Check,
        FairShareCheck.Check,
        ParentingContractCheck.Check,
        SameActionCheck.Check,
    ];

    /// <summary>Those that also ask how far the family has come.</summary>
    static ImmutableArray<Func<Plan, Progress, IEnumerable<Diagnostic>>> OfProgress { get; } =
    [
        (plan, progress) => ActionLinesCheck.Check(plan, progress.Contract),
        (plan, progress) => GoalLinesCheck.Check(plan, progress.Contract),
        OpenGoalsCheck.Check,
    ];

    /// <summary>What there is to say of the plan however far the family has come, check by check.</summary>
    public static IEnumerable<Diagnostic> Check(Plan plan) => OfPlan.SelectMany(check => check(plan));

    /// <summary>What else there is to say, check by check.</summary>
    public static IEnumerable<Diagnostic> Check(Plan plan, Progress progress) => OfProgress.SelectMany(check => check(plan, progress));
}
