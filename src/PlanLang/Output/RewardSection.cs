using PlanLang.Evaluation;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>Which rewards are earned, and what the others still ask for.</summary>
static class RewardSection
{
    static readonly Language Words = Language.English;

    public static IEnumerable<TextBlock> Of(Assessment assessment) => assessment.Rewards.IsEmpty
        ? []
        : assessment.Rewards.SelectMany(Of).Prepend(new HeadingBlock(Words["check.rewards"]));

    static IEnumerable<TextBlock> Of(RewardAssessment reward) =>
    [
        new GapBlock(),
        LineBlock.Of(0, new Piece(Tone.Strong, reward.Reward.Title.Text), ": ", VerdictPiece.Of(reward.Status)),
        .. reward.When is { } when ? JudgementLines.Of(when, 1) : [],
    ];
}
