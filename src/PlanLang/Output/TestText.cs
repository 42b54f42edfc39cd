using PlanLang.Evaluation;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>What <c>plan test</c> prints for people: a line a plan, what did not hold under it, and how many did.</summary>
public static class TestText
{
    static readonly Language Words = Language.English;

    /// <summary>The page. Plans of which nothing is expected are not on it.</summary>
    public static TextPage Of(ImmutableArray<TestedPlan> plans)
    {
        var holding = plans.Sum(plan => plan.Outcomes.Count(outcome => outcome.Holds));
        var failing = plans.Sum(plan => plan.Failures.Count());

        return new TextPage(
        [
            .. plans.Where(plan => !plan.Outcomes.IsEmpty).SelectMany(Of),
            LineBlock.Of(0, Summary(holding, failing)),
        ]);
    }

    static string Summary(int holding, int failing) => (holding, failing) switch
    {
        (0, 0) => Words["test.none"],
        (_, 0) => Words.Count("test.allHold", holding),
        _ => Words.Count("test.fail", failing, ("all", Numbers.Of(holding + failing))),
    };

    static IEnumerable<TextBlock> Of(TestedPlan plan) =>
    [
        LineBlock.Of(
            0,
            VerdictPiece.Sign(plan.Failures.Any() ? Verdict.NotMet : Verdict.Met),
            new Piece(Tone.Strong, plan.Name ?? plan.File),
            Words.Say("test.plan", ("file", plan.File), ("count", Numbers.Of(plan.Outcomes.Length)))),
        .. plan.Failures.Select(outcome => LineBlock.Of(
            1, $"{ExpectationSentences.Place(outcome)}: {ExpectationSentences.Expected(outcome)}. {ExpectationSentences.Found(outcome)}")),
    ];
}
