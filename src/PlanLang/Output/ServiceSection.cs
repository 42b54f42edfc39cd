using PlanLang.Dates;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Rendering;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>The promises that the service missed since the last review, said as plainly as the family's.</summary>
static class ServiceSection
{
    static readonly Language Words = Language.English;

    public static IEnumerable<TextBlock> Of(Assessment assessment) =>
        Lines(assessment).Cast<TextBlock>()
            .DefaultIfEmpty(LineBlock.Of(0, Words["check.serviceKept"]))
            .Prepend(new HeadingBlock(Words["check.service"]));

    static IEnumerable<LineBlock> Lines(Assessment assessment) => ReviewPeriod.Of(assessment).Of<Entry>(assessment.Diary)
        .Select(Line)
        .OfType<LineBlock>()
        .Concat(assessment.Actions.Where(IsBehind).Select(Line))
        .Concat(assessment.Visits is { Status: ActionStatus.Slipping } visits ? [Line(visits)] : []);

    static LineBlock? Line(Entry entry) => entry switch
    {
        VisitEntry { Outcome: VisitOutcome.CancelledByService } visit => Line(entry, "check.cancelled", visit.By.Name, visit.Text),
        ActionEntry { Outcome: ActionOutcome.Missed } missed when missed.Action.Who.Any(IsTeam) =>
            Line(entry, "check.missed", missed.Action.Title.Text, missed.Text),
        _ => null,
    };

    static LineBlock Line(Entry entry, string sentence, string what, string text) => LineBlock.Of(
        0,
        Words.Say(sentence, ("date", DateWords.Format(entry.Day)), ("what", what)),
        text.Length == 0 ? " " : $" {Sentence.Of(text)} ",
        new Piece(Tone.Quiet, $"({entry.Evidence.Source.Path}:{Numbers.Of(entry.Evidence.Line)})"));

    static bool IsBehind(ActionAssessment action) =>
        action.Status is ActionStatus.Overdue or ActionStatus.Slipping && action.Action.Who.Any(IsTeam);

    static LineBlock Line(ActionAssessment action) => LineBlock.Of(
        0,
        Words.Say("check.action", ("title", action.Action.Title.Text), ("who", Listing.Of(action.Action.Who))),
        VerdictPiece.Of(action));

    static LineBlock Line(VisitsAssessment visits) => LineBlock.Of(
        0,
        Words.Say(
            "check.visits",
            ("often", visits.Stage.Visits?.ToString() ?? ""),
            ("made", Numbers.Of(visits.Made)),
            ("promised", Numbers.Of(visits.Promised))));

    static bool IsTeam(Person person) => person.Side == Side.Team;
}
