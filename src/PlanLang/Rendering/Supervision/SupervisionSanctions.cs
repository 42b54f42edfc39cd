using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Sentences;
using Scriban.Runtime;

namespace PlanLang.Rendering;

/// <summary>What may happen: how far it is, and why it has to wait.</summary>
/// <param name="lines">Says on what that rests.</param>
sealed class SupervisionSanctions(SupervisionLines lines)
{
    static Language Words => Language.OfThePage;

    /// <summary>One of them.</summary>
    public ScriptObject Of(SanctionAssessment sanction, Assessment standing) => new()
    {
        ["title"] = Script.Text(sanction.Sanction.Title.Text),
        ["status"] = Script.Text(StatusWords.Of(sanction.Status)),
        ["lines"] = Script.Texts(
        [
            .. sanction.Reasons.Select(reason => Words.Say(
                "supervision.waits", ("code", StatusWords.Of(reason.Code)), ("reason", WaitSentences.Of(reason, sanction.Sanction)))),
            .. lines.Of(sanction.When),
            .. lines.ForFamilies(sanction.When?.Condition),
            .. sanction.Status == SanctionStatus.InForce ? Ending(sanction.Sanction, standing) : [],
        ]),
    };

    /// <summary>What ends it, where something but a decision does.</summary>
    IEnumerable<string> Ending(Sanction sanction, Assessment standing) =>
        SanctionEnding.Of(sanction, Standpoint.At(standing.Plan, standing.Diary, standing.AsOf)).EndsWhen is { } ends
            ? [Words.Say("supervision.ends", ("line", lines.Of(ends).First())), .. lines.Of(ends).Skip(1), .. lines.ForFamilies(ends.Condition)]
            : [];
}
