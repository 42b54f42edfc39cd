using PlanLang.Model;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>What happens as things get better, as a contract shows it.</summary>
static class StageViews
{
    static Language Words => Language.OfThePage;

    /// <summary>The parts of the way, in order.</summary>
    public static ImmutableArray<StageView> Of(Plan copy, FamilyWording wording) =>
        [.. copy.Stages.Select(stage => Of(stage, wording))];

    /// <summary>What comes after them.</summary>
    public static ImmutableArray<StepDownView> StepDowns(Plan copy, FamilyWording wording) =>
        [.. copy.StepDowns.Select(step => Of(step, wording))];

    /// <summary>Help after closing: <c>phone help, until 3 months after closing</c>.</summary>
    public static string Of(Afterwards help) => Sentence.Of(help.Until is { } until
        ? Words.Say("stepDown.afterwards", ("what", help.What.Text), ("date", DateSentences.Of(until)))
        : help.What.Text);

    static StageView Of(Stage stage, FamilyWording wording)
    {
        var conditions = ConditionLines.Of(stage.MoveOnWhen, wording);

        return new StageView(
            stage.Title.Text,
            stage.Visits is { } visits ? [Words.Say("stage.visits", ("often", DateSentences.Of(visits)))] : [],
            conditions.IsEmpty ? null : Words.Say("stage.heading", ("heading", FamilyWording.Heading(stage.MoveOnWhen))),
            conditions);
    }

    static StepDownView Of(StepDown step, FamilyWording wording)
    {
        var conditions = ConditionLines.Of(step.When, wording);

        return new StepDownView(
            Words.Say("stepDown.title", ("to", step.To)),
            conditions.IsEmpty ? null : Words.Say("stepDown.heading", ("to", step.To), ("heading", FamilyWording.Heading(step.When))),
            conditions,
            [.. step.Afterwards.Select(Of)]);
    }
}
