using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Privacy;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>Says that help may go over to others, what has been reached, and what help there is after that.</summary>
static class StepDownLetter
{
    static Language Words => Language.OfThePage;

    /// <summary>The letter; refused where the plan says nothing of it, or not everything it asks for is there.</summary>
    public static Draft Draft(ReaderCopy copy)
    {
        if (Letter.ReaderOf(copy) is null)
        {
            return Letter.Refused(() => Words.Say("letter.oneReader"));
        }

        var steps = copy.Standing.StepDowns;
        var ready = steps.FirstOrDefault(step => step.When?.Verdict == Verdict.Met);

        return (steps, ready) switch
        {
            ([], _) => Letter.Refused(() => Words.Say("letter.stepDown.none")),
            ([var step, ..], null) => Letter.Refused(() => Words.Say(
                "letter.stepDown.notYet", ("to", step.To), ("parts", string.Join(' ', Missing(copy, step))))),
            (_, { } step) => Of(copy, step),
        };
    }

    static IEnumerable<string> Missing(ReaderCopy copy, StepAssessment step) =>
        NextStepViews.Of(copy, new FamilyWording(copy.Named))
            .Where(view => view.Title == Words.Say("review.stepDown", ("to", step.To)))
            .SelectMany(view => view.Parts)
            .SelectMany(part => part.FromTop());

    static PageDraft Of(ReaderCopy copy, StepAssessment step) => Letter.Of(
        copy,
        Words.Say("letter.stepDown.title"),
        [Words.Say("letter.stepDown.opening", ("to", step.To)), Words.Say("letter.stepDown.together")],
        [
            new LetterPart(Words.Say("letter.stepDown.reached"), [.. copy.Standing.Goals.Where(goal => goal.Status == GoalStatus.Met).Select(Reached)]),
            new LetterPart(
                Words.Say("page.afterwards"),
                [.. copy.Plan.StepDowns.Where(one => one.To == step.To).SelectMany(one => one.Afterwards).Select(StageViews.Of)]),
        ],
        [Words.Say("letter.stepDown.back")]);

    static string Reached(GoalAssessment goal) => goal.Since is { } since
        ? Words.Say("letter.stepDown.since", ("title", goal.Goal.Title.Text), ("date", DateSentences.Of(since)))
        : Sentence.Of(goal.Goal.Title.Text);
}
