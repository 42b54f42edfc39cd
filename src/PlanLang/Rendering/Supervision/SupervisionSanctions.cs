using PlanLang.Evaluation;
using PlanLang.Sentences;
using Scriban.Runtime;

namespace PlanLang.Rendering;

/// <summary>What may happen: how far it is, and why it has to wait.</summary>
/// <param name="lines">Says on what that rests.</param>
sealed class SupervisionSanctions(SupervisionLines lines)
{
    static Language Words => Language.OfThePage;

    /// <summary>One of them.</summary>
    public ScriptObject Of(SanctionAssessment sanction) => new()
    {
        ["title"] = Script.Text(sanction.Sanction.Title.Text),
        ["status"] = Script.Text(StatusWords.Of(sanction.Status)),
        ["lines"] = Script.Texts(
        [
            .. sanction.Reasons.Select(reason => Words.Say(
                "supervision.waits", ("code", StatusWords.Of(reason.Code)), ("reason", WaitSentences.Of(reason, sanction.Sanction)))),
            .. lines.Of(sanction.When),
        ]),
    };
}
