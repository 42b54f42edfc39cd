using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PlanLang.Evaluation;
using PlanLang.Syntax;
using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Evaluation;

/// <summary>What the expectations ask of an assessment, in the shape of the printed document but without its sentences.</summary>
static partial class AssessmentView
{
    public static JsonObject Of(Assessment assessment) => new()
    {
        ["asOf"] = Iso(assessment.AsOf),
        ["knownAt"] = Iso(assessment.KnownAt),
        ["stage"] = assessment.Stage?.Id,
        ["closed"] = Day(assessment.Closed?.Day),
        ["attention"] = Each(assessment.Attention, one => new JsonObject { ["kind"] = Words(one.Kind) }),
        ["goals"] = Each(assessment.Goals, Goal),
        ["actions"] = Each(assessment.Actions, one => new JsonObject
        {
            ["id"] = one.Action.Id,
            ["goal"] = one.Goal.Id,
            ["status"] = Words(one.Status),
            ["due"] = Day(one.Action.By),
        }),
        ["rewards"] = Each(assessment.Rewards, one => new JsonObject { ["id"] = one.Reward.Id, ["status"] = Words(one.Status) }),
        ["sanctions"] = Each(assessment.Sanctions, Sanction),
        ["stepDown"] = Each(assessment.StepDowns, Step),
        ["stepUp"] = Each(assessment.StepUps, Step),
        ["reviews"] = new JsonObject
        {
            ["last"] = Day(assessment.Reviews.Last),
            ["next"] = Day(assessment.Reviews.Next),
            ["overdueSince"] = Day(assessment.Reviews.OverdueSince),
        },
        ["contract"] = new JsonObject { ["signed"] = Day(assessment.Contract.Signed), ["changedSince"] = new JsonArray() },
    };

    static JsonObject Goal(GoalAssessment goal) => new()
    {
        ["id"] = goal.Goal.Id,
        ["status"] = Words(goal.Status),
        ["since"] = Day(goal.Since),
        ["metWhen"] = Judgement(goal.MetWhen),
        ["milestones"] = Each(goal.Milestones, one => new JsonObject
        {
            ["by"] = Iso(one.Milestone.By),
            ["verdict"] = Words(one.Judgement.Verdict),
        }),
    };

    static JsonObject Sanction(SanctionAssessment sanction) => new()
    {
        ["id"] = sanction.Sanction.Id,
        ["status"] = Words(sanction.Status),
        ["when"] = Judgement(sanction.When),
        ["reasons"] = Each(sanction.Reasons, one => new JsonObject { ["code"] = Words(one.Code) }),
    };

    static JsonObject Step(StepAssessment step) => new() { ["to"] = step.To, ["when"] = Judgement(step.When) };

    static JsonObject? Judgement(Judgement? judgement) => judgement is null ? null : new JsonObject
    {
        ["subject"] = (judgement.Of as PartOfPerson)?.Person.Name,
        ["verdict"] = Words(judgement.Verdict),
        ["from"] = Day(judgement.Window?.From),
        ["to"] = Day(judgement.Window?.To),
        ["value"] = judgement.Value is NumberValue number ? number.Number.ToString() : null,
        ["exact"] = judgement.Value is RatioValue ratio ? $"{(Fraction)ratio.Part / ratio.Whole}" : null,
        ["judgeFrom"] = Day(judgement.JudgeFrom),
        ["earliest"] = Day(judgement.Earliest),
        ["parts"] = Each(judgement.Parts, Judgement),
    };

    static JsonArray Each<T>(IEnumerable<T> items, Func<T, JsonNode?> one) => [.. items.Select(one)];

    static string? Day(DateOnly? day) => day is null ? null : Iso(day);

    /// <summary><c>MayBeConsidered</c> as <c>may be considered</c>.</summary>
    static string Words(Enum value) => Capital().Replace($"{value}", match => " " + match.Value).Trim().ToLowerInvariant();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
