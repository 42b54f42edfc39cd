using PlanLang.Dates;
using PlanLang.Evaluation;
using PlanLang.Records;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>What the service can claim for, what each result pays, and who decided what no condition says.</summary>
static class ResultSection
{
    static readonly Language Words = Language.English;

    public static IEnumerable<TextBlock> Of(Assessment assessment) => assessment.Results.IsEmpty
        ? []
        : assessment.Results.SelectMany(Of).Prepend(new HeadingBlock(Words["check.results"]));

    static IEnumerable<TextBlock> Of(ResultAssessment result) =>
    [
        new GapBlock(),
        RuleLine.Of(result.Result.Title, result.Result.Id, Standing(result)),
        .. result.Discretion is { } decision ? [Decided(decision)] : Array.Empty<LineBlock>(),
        .. Payment(result) is { } payment ? [LineBlock.Of(1, payment)] : Array.Empty<LineBlock>(),
        .. result.When is { } when ? JudgementLines.Of(when, 1) : [],
    ];

    static Piece Standing(ResultAssessment result) =>
        result.Discretion is not null ? new Piece(Tone.Good, Words["result.MetByDiscretion"])
        : result.When is { } when ? VerdictPiece.Of(when.Verdict)
        : Words["check.noCondition"];

    static LineBlock Decided(DiscretionEntry decision) => LineBlock.Of(1, Words.Say(
        "check.discretion",
        ("who", decision.By.FullName),
        ("date", DateWords.Format(decision.Day)),
        ("reason", decision.Reason)));

    static string? Payment(ResultAssessment result) =>
        result.PaidInstead is { } other ? Words.Say("check.paidInstead", ("id", other.Id))
        : result.Pays is { } pounds ? Words.Say("check.pays", ("money", Numbers.Money(pounds)))
        : null;
}
