using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>Where the family goes from here, part by part: the next stage, less help, more help.</summary>
static class StepSection
{
    static readonly Language Words = Language.English;

    public static IEnumerable<TextBlock> Of(Assessment assessment) =>
    [
        .. assessment.MoveOn is { } moveOn ? Of(Words.Say("check.moveOn", ("stage", assessment.Stage?.Id ?? "")), moveOn) : [],
        .. assessment.StepDowns.SelectMany(step => OfStepDown(step, assessment)),
        .. assessment.StepUps.SelectMany(OfStepUp),
    ];

    /// <summary>With what it would take, which is what everybody works for.</summary>
    static IEnumerable<TextBlock> OfStepDown(StepAssessment step, Assessment assessment) =>
    [
        .. Of(Words.Say("check.stepDown", ("to", step.To)), step.When),
        .. step.When is { } when ? OutlookLines.Of(when, assessment, 0) : [],
    ];

    static IEnumerable<TextBlock> OfStepUp(StepAssessment step) =>
    [
        new HeadingBlock(Words.Say("check.stepUp", ("to", step.To))),
        .. step.When is { } when ? JudgementLines.OfUnwanted(when, 0) : [LineBlock.Of(0, Words["check.noCondition"])],
    ];

    /// <summary><c>✗ not met; it is met when all of this is so:</c></summary>
    static LineBlock Heading(Judgement judgement) => LineBlock.Of(
        0,
        VerdictPiece.Sign(judgement.Verdict),
        VerdictPiece.Of(judgement.Verdict),
        Words.Say("check.list", ("heading", FamilyWording.Heading(judgement.Condition))));

    static IEnumerable<TextBlock> Of(string heading, Judgement? judgement)
    {
        if (judgement is null)
        {
            return [new HeadingBlock(heading), LineBlock.Of(0, Words["check.noCondition"])];
        }

        var lines = judgement.Condition is ListCondition
            ? JudgementLines.Parts(judgement, 1).Prepend(Heading(judgement))
            : JudgementLines.Of(judgement, 0);

        return [new HeadingBlock(heading), .. lines];
    }
}
