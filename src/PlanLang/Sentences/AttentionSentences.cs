using PlanLang.Evaluation;

namespace PlanLang.Sentences;

/// <summary>What needs attention, for workers: <c>The review of Tuesday 31 March 2026 has not been held.</c></summary>
static class AttentionSentences
{
    static Language Words => Language.OfThePage;

    /// <summary>One or two sentences.</summary>
    public static string Of(Attention attention, Assessment assessment) => Words.Say(
        attention is { Kind: AttentionKind.ReturnOverdue, Date: null } ? "attend.FirstReturnOverdue" : $"attend.{attention.Kind}",
        ("about", attention.About),
        ("title", Sentence.Ended(Title(attention, assessment))),
        ("deciders", Deciders(attention, assessment)),
        ("reasons", Reasons(attention, assessment)),
        ("limit", assessment.Plan.Caseload is { } limit ? Numbers.Of(limit.Most) : ""),
        ("date", attention.Date is { } date ? DateSentences.Of(date) : Words.Say("attend.noDate")));

    static string Title(Attention attention, Assessment assessment) => attention.Kind switch
    {
        AttentionKind.SanctionMayBeConsidered or AttentionKind.SanctionMustWait =>
            SanctionOf(attention, assessment)?.Sanction.Title.Text ?? "",
        AttentionKind.GoalMissed or AttentionKind.GoalOffTrack =>
            assessment.Goals.FirstOrDefault(goal => goal.Goal.Id == attention.About)?.Goal.Title.Text ?? "",
        AttentionKind.ActionOverdue =>
            assessment.Actions.FirstOrDefault(action => action.Action.Id == attention.About)?.Action.Title.Text ?? "",
        AttentionKind.StageMayMoveOn => assessment.Stage?.Title.Text ?? "",
        _ => "",
    };

    static string Deciders(Attention attention, Assessment assessment) =>
        SanctionOf(attention, assessment) is { Sanction.DecidedBy: { IsEmpty: false } people }
            ? Listing.Of(people)
            : Words.Say("attend.nobody");

    static string Reasons(Attention attention, Assessment assessment) => SanctionOf(attention, assessment) is { } one
        ? string.Join(' ', one.Reasons.Select(reason => WaitSentences.Of(reason, one.Sanction)))
        : "";

    static SanctionAssessment? SanctionOf(Attention attention, Assessment assessment) =>
        assessment.Sanctions.FirstOrDefault(one => one.Sanction.Id == attention.About);
}
