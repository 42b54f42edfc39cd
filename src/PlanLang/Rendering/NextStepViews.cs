using PlanLang.Evaluation;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>What comes next: the next part of the way and the end of the plan, condition by condition.</summary>
static class NextStepViews
{
    static Language Words => Language.OfThePage;

    /// <summary>The current stage, where there is one, then each step down.</summary>
    public static IEnumerable<NextStepView> Of(Assessment copy, FamilyWording wording)
    {
        if (copy.Stage is { } stage)
        {
            yield return new NextStepView(
                Words.Say("review.stage", ("title", stage.Title.Text)),
                Heading(copy.MoveOn, Words.Say("review.stageMay"), "review.stageNext", ""),
                Parts(copy.MoveOn, wording));
        }

        foreach (var step in copy.StepDowns)
        {
            yield return new NextStepView(
                Words.Say("review.stepDown", ("to", step.To)),
                Heading(step.When, Words.Say("review.stepDownMay", ("to", step.To)), "review.stepDownNext", step.To),
                Parts(step.When, wording));
        }
    }

    static string? Heading(Judgement? judgement, string may, string next, string to) => judgement?.Verdict switch
    {
        null => null,
        Verdict.Met => may,
        _ => Words.Say(next, ("to", to), ("heading", FamilyWording.Heading(judgement.Condition))),
    };

    static ImmutableArray<string> Parts(Judgement? judgement, FamilyWording wording)
    {
        var parts = judgement is null ? [] : judgement.Condition is Model.ListCondition ? judgement.Parts : [judgement];

        return
        [
            .. from part in parts
               let clause = wording.Clause(part.Condition)
               where clause is not null
               select Words.Say($"review.part.{part.Verdict}", ("sentence", Sentence.Of(clause))),
        ];
    }
}
