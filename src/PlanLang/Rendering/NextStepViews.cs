using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Privacy;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>What comes next: the next part of the way and the end of the plan, condition by condition.</summary>
static class NextStepViews
{
    static Language Words => Language.OfThePage;

    /// <summary>The current stage, where there is one, then each step down.</summary>
    public static IEnumerable<NextStepView> Of(ReaderCopy readers, FamilyWording wording)
    {
        var standing = readers.Standing;
        var parts = new PartViews(wording, EvidenceDays.Of(standing.Diary));
        if (standing.Stage is { } stage)
        {
            yield return View(
                Words.Say("review.stage", ("title", stage.Title.Text)),
                standing.MoveOn,
                readers.Plan.Stages.FirstOrDefault(one => one.Id == stage.Id)?.MoveOnWhen,
                (Words.Say("review.stageMay"), heading => Words.Say("review.stageNext", ("heading", heading))),
                parts);
        }

        foreach (var step in standing.StepDowns)
        {
            yield return View(
                Words.Say("review.stepDown", ("to", step.To)),
                step.When,
                readers.Plan.StepDowns.FirstOrDefault(one => one.To == step.To)?.When,
                (Words.Say("review.stepDownMay", ("to", step.To)),
                    heading => Words.Say("review.stepDownNext", ("to", step.To), ("heading", heading))),
                parts);
        }
    }

    /// <summary>What they may read and not know the outcome of is said without it.</summary>
    static NextStepView View(
        string title, Judgement? judgement, Condition? asRead, (string May, Func<string, string> Next) words, PartViews parts) => judgement switch
        {
            null => new NextStepView(title, null, []),
            { Condition: BrokenCondition } => parts.Of(asRead) is { IsEmpty: false } lines
                ? new NextStepView(title, words.Next(FamilyWording.Heading(asRead)), lines)
                : new NextStepView(title, null, []),
            { Verdict: Verdict.Met } => new NextStepView(title, words.May, parts.Of(judgement)),
            _ => new NextStepView(title, words.Next(FamilyWording.Heading(judgement.Condition)), parts.Of(judgement)),
        };
}
