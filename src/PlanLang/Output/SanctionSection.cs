using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>What may happen if things do not change: how far it is, and why it has to wait.</summary>
static class SanctionSection
{
    static readonly Language Words = Language.English;

    public static IEnumerable<TextBlock> Of(Assessment assessment) => assessment.Sanctions.IsEmpty
        ? []
        : assessment.Sanctions.SelectMany(one => Of(one, assessment)).Prepend(new HeadingBlock(Words["check.sanctions"]));

    static IEnumerable<TextBlock> Of(SanctionAssessment sanction, Assessment assessment) =>
    [
        new GapBlock(),
        LineBlock.Of(0, new Piece(Tone.Strong, sanction.Sanction.Title.Text), $" ({sanction.Sanction.Id}): ", VerdictPiece.Of(sanction.Status)),
        .. sanction.Reasons.Select(reason => LineBlock.Of(1, WaitSentences.Of(reason, sanction.Sanction))),
        .. sanction.When is { } when ? JudgementLines.OfUnwanted(when, 1) : [],
        .. sanction.Status == SanctionStatus.InForce ? InForce(sanction, assessment) : [],
    ];

    static IEnumerable<TextBlock> InForce(SanctionAssessment sanction, Assessment assessment)
    {
        var ending = SanctionEnding.Of(sanction.Sanction, Standpoint.At(assessment.Plan, assessment.Diary, assessment.AsOf));

        return
        [
            .. SanctionFacts.Ending(ending).Select(fact => LineBlock.Of(1, fact)),
            .. ending.EndsWhen is { } ends ? JudgementLines.Of(ends, 1).Prepend(LineBlock.Of(1, Words["check.ends"])) : [],
        ];
    }
}
