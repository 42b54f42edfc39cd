using System.Text.Json;
using PlanLang.Evaluation;
using PlanLang.Records;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>One element of <c>plans</c>. Every field is always there, null or empty where there is nothing.</summary>
static class PlanJson
{
    public static void Write(Utf8JsonWriter json, CheckedPlan plan)
    {
        var assessment = plan.Assessment;
        json.WriteStartObject();
        json.WriteString("file", plan.File);
        json.WriteString("name", plan.Name);
        json.WriteString("reference", assessment?.Plan.Reference);
        json.WriteString("keyWorker", assessment?.KeyWorker?.Name);
        json.WriteString("stage", assessment?.Stage?.Id);
        WriteClosed(json, assessment?.Closed);
        json.WriteList("attention", assessment?.Attention ?? [], (_, one) => WriteAttention(json, one, assessment));
        json.WriteList("goals", assessment?.Goals ?? [], WriteGoal);
        json.WriteList("actions", assessment?.Actions ?? [], WriteAction);
        json.WriteList("rewards", assessment?.Rewards ?? [], WriteReward);
        json.WriteList("sanctions", assessment?.Sanctions ?? [], WriteSanction);
        json.WriteList("criteria", assessment?.Criteria ?? [], RuleJson.Write);
        json.WriteList("results", assessment?.Results ?? [], RuleJson.Write);
        json.WriteList("scores", assessment?.Scores ?? [], RuleJson.Write);
        json.WriteList("stepDown", assessment?.StepDowns ?? [], WriteStep);
        json.WriteList("stepUp", assessment?.StepUps ?? [], WriteStep);
        WriteReviews(json, assessment?.Reviews);
        WriteContract(json, assessment?.Contract);
        json.WriteEndObject();
    }

    static void WriteClosed(Utf8JsonWriter json, ClosedEntry? closed)
    {
        if (closed is null)
        {
            json.WriteNull("closed");
            return;
        }

        json.WriteStartObject("closed");
        json.WriteDate("date", closed.Day);
        json.WriteString("class", StatusWords.Of(closed.Class));
        json.WriteString("reason", closed.Reason);
        json.WriteEndObject();
    }

    static void WriteAttention(Utf8JsonWriter json, Attention attention, Assessment? assessment)
    {
        json.WriteStartObject();
        json.WriteString("kind", StatusWords.Of(attention.Kind));
        json.WriteString("file", attention.At.Source.Path);
        json.WriteNumber("line", attention.At.Line);
        json.WriteString("message", assessment is null ? null : AttentionSentences.Of(attention, assessment));
        json.WriteEndObject();
    }

    static void WriteGoal(Utf8JsonWriter json, GoalAssessment goal)
    {
        json.WriteStartObject();
        json.WriteString("id", goal.Goal.Id);
        json.WriteString("status", StatusWords.Of(goal.Status));
        json.WriteDate("since", goal.Since);
        json.WriteJudgement("metWhen", goal.MetWhen);
        json.WriteList("milestones", goal.Milestones, WriteMilestone);
        json.WriteEndObject();
    }

    static void WriteMilestone(Utf8JsonWriter json, MilestoneAssessment milestone)
    {
        json.WriteStartObject();
        json.WriteDate("by", milestone.Milestone.By);
        json.WriteString("verdict", StatusWords.Of(milestone.Judgement.Verdict));
        json.WriteEndObject();
    }

    static void WriteAction(Utf8JsonWriter json, ActionAssessment action)
    {
        json.WriteStartObject();
        json.WriteString("id", action.Action.Id);
        json.WriteString("goal", action.Goal.Id);
        json.WriteString("status", StatusWords.Of(action.Status));
        json.WriteDate("due", action.Due);
        json.WriteEndObject();
    }

    static void WriteReward(Utf8JsonWriter json, RewardAssessment reward)
    {
        json.WriteStartObject();
        json.WriteString("id", reward.Reward.Id);
        json.WriteString("status", StatusWords.Of(reward.Status));
        json.WriteEndObject();
    }

    static void WriteSanction(Utf8JsonWriter json, SanctionAssessment sanction)
    {
        json.WriteStartObject();
        json.WriteString("id", sanction.Sanction.Id);
        json.WriteString("status", StatusWords.Of(sanction.Status));
        json.WriteJudgement("when", sanction.When);
        json.WriteList("reasons", sanction.Reasons, (_, reason) => WriteReason(json, reason, sanction));
        json.WriteEndObject();
    }

    static void WriteReason(Utf8JsonWriter json, WaitReason reason, SanctionAssessment sanction)
    {
        json.WriteStartObject();
        json.WriteString("code", StatusWords.Of(reason.Code));
        json.WriteString("message", WaitSentences.Of(reason, sanction.Sanction));
        json.WriteNumber("line", reason.At.Line);
        json.WriteEndObject();
    }

    static void WriteStep(Utf8JsonWriter json, StepAssessment step)
    {
        json.WriteStartObject();
        json.WriteString("to", step.To);
        json.WriteJudgement("when", step.When);
        json.WriteEndObject();
    }

    static void WriteReviews(Utf8JsonWriter json, ReviewsAssessment? reviews)
    {
        json.WriteStartObject("reviews");
        json.WriteDate("last", reviews?.Last);
        json.WriteDate("next", reviews?.Next);
        json.WriteDate("overdueSince", reviews?.OverdueSince);
        json.WriteEndObject();
    }

    static void WriteContract(Utf8JsonWriter json, ContractAssessment? contract)
    {
        json.WriteStartObject("contract");
        json.WriteDate("signed", contract?.Signed);
        json.WriteList("changedSince", contract?.ChangedSince ?? [], (_, what) => json.WriteStringValue(what));
        json.WriteEndObject();
    }
}
