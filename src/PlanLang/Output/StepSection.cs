using PlanLang.Evaluation;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>Where the family goes from here, part by part: the next stage, less help, more help.</summary>
static class StepSection
{
    static readonly Language Words = Language.English;

    public static IEnumerable<TextBlock> Of(Assessment assessment) =>
    [
        .. assessment.MoveOn is { } moveOn ? Of(Words.Say("check.moveOn", ("stage", assessment.Stage?.Id ?? "")), moveOn) : [],
        .. assessment.StepDowns.SelectMany(step => Of(Words.Say("check.stepDown", ("to", step.To)), step.When)),
        .. assessment.StepUps.SelectMany(step => Of(Words.Say("check.stepUp", ("to", step.To)), step.When)),
    ];

    static IEnumerable<TextBlock> Of(string heading, Judgement? judgement)
    {
        if (judgement is null)
        {
            return [new HeadingBlock(heading), LineBlock.Of(0, Words["check.noCondition"])];
        }

        var first = judgement.Parts.IsEmpty
            ? JudgementLines.Of(judgement, 0)
            : JudgementLines.Parts(judgement, 0).Prepend(LineBlock.Of(0, VerdictPiece.Of(judgement.Verdict), ":"));

        return [new HeadingBlock(heading), .. first];
    }
}
