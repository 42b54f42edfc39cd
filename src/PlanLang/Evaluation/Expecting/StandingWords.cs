using System.Globalization;
using PlanLang.Model;
using PlanLang.Wording;

namespace PlanLang.Evaluation;

/// <summary>How something stands, in every word by which an expectation may call it, the most telling first.</summary>
static class StandingWords
{
    /// <summary>A verdict, as plans write it.</summary>
    public static string Of(Verdict verdict) => StatusWording.Verdicts[(int)verdict];

    /// <summary>The status, and what its condition comes to: a goal that is <c>under way</c> is <c>not met</c> as well.</summary>
    public static ImmutableArray<string> Of(Goal goal, Standpoint at) =>
    [
        StatusWording.Of(GoalAssessor.Assess(goal, at).Status),
        .. GoalAssessor.MetWhenOf(goal, at) is { } metWhen ? [Of(metWhen.Verdict)] : ImmutableArray<string>.Empty,
    ];

    public static ImmutableArray<string> Of(ActionAssessment action) => [StatusWording.Of(action.Status)];

    public static ImmutableArray<string> Of(RewardAssessment reward) => [StatusWording.Of(reward.Status)];

    public static ImmutableArray<string> Of(SanctionAssessment? sanction) =>
        sanction is null ? [] : [StatusWording.Of(sanction.Status)];

    public static ImmutableArray<string> Of(CriteriaAssessment criteria) => Of(criteria.When);

    /// <summary>One that is met by discretion is <c>met</c>, and its condition's verdict no longer counts.</summary>
    public static ImmutableArray<string> Of(ResultAssessment result) =>
    [
        .. result.Discretion is null ? Of(result.When) : ["met by discretion", Of(Verdict.Met)],
        .. result is { IsMet: true, PaidInstead: null } ? Paid(result.Result) : [],
    ];

    static ImmutableArray<string> Paid(Result result) =>
        result.Pays is { } pounds ? [StatusWording.Paid(pounds), "paid"] : ["paid"];

    public static ImmutableArray<string> Of(ScoreAssessment score) =>
        [score.Value?.ToString("0.00", CultureInfo.InvariantCulture) ?? Of(Verdict.NotRecorded)];

    static ImmutableArray<string> Of(Judgement? when) => when is null ? [] : [Of(when.Verdict)];
}
