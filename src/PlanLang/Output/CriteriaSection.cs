using PlanLang.Evaluation;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>Whether the family can have the service, part by part.</summary>
static class CriteriaSection
{
    static readonly Language Words = Language.English;

    public static IEnumerable<TextBlock> Of(Assessment assessment) => assessment.Criteria.IsEmpty
        ? []
        : assessment.Criteria.SelectMany(Of).Prepend(new HeadingBlock(Words["check.criteria"]));

    static IEnumerable<TextBlock> Of(CriteriaAssessment criteria) =>
    [
        new GapBlock(),
        RuleLine.Of(criteria.Criteria.Title, criteria.Criteria.Id, Standing(criteria.When)),
        .. criteria is { When.Verdict: Verdict.NotMet, Criteria.Otherwise: { } otherwise }
            ? [LineBlock.Of(1, Words.Say("check.otherwise", ("text", otherwise.Text)))]
            : Array.Empty<LineBlock>(),
        .. criteria.When is { } when ? JudgementLines.Of(when, 1) : [],
    ];

    static Piece Standing(Judgement? when) => when is null ? Words["check.noCondition"] : VerdictPiece.Of(when.Verdict);
}
