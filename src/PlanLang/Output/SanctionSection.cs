using PlanLang.Evaluation;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>What may happen if things do not change: how far it is, and why it has to wait.</summary>
static class SanctionSection
{
    static readonly Language Words = Language.English;

    public static IEnumerable<TextBlock> Of(Assessment assessment) => assessment.Sanctions.IsEmpty
        ? []
        : assessment.Sanctions.SelectMany(Of).Prepend(new HeadingBlock(Words["check.sanctions"]));

    static IEnumerable<TextBlock> Of(SanctionAssessment sanction) =>
    [
        new GapBlock(),
        LineBlock.Of(0, new Piece(Tone.Strong, sanction.Sanction.Title.Text), $" ({sanction.Sanction.Id}): ", VerdictPiece.Of(sanction.Status)),
        .. sanction.Reasons.Select(reason => LineBlock.Of(1, WaitSentences.Of(reason, sanction.Sanction))),
        .. sanction.When is { } when ? JudgementLines.OfUnwanted(when, 1) : [],
    ];
}
