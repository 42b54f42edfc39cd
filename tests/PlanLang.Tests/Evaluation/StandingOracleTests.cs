using CsCheck;
using PlanLang.Diagnostics;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Sentences;
using PlanLang.Tests.Evaluation.Oracle;
using PlanLang.Wording;
using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Evaluation;

/// <summary>
/// How goals, actions, sanctions, stages, criteria, results and reviews stand in generated diaries, told by the product and
/// by a walk through the days.
/// </summary>
public class StandingOracleTests
{
    const int Diaries = 150;
    const int DatesEach = 3;
    const ulong Seed = 20260113;

    static readonly Plan TheirPlan = Bound();

    static readonly Gen<(ImmutableArray<Line> Lines, (int Day, int Known)[] Dates)> Families =
        from lines in Oracle.Diaries.Standing(Standings.Measures)
        from dates in Gen.Select(Gen.Int[-5, 330], Gen.Frequency((4, Gen.Const(0)), (1, Gen.Int[1, 60]))).Array[DatesEach]
        select (lines, dates);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void TheProductAgreesWithAWalkThroughTheDays(int half)
    {
        var random = new PCG(1, Seed + (ulong)half);
        var seen = new HashSet<string>();
        for (var count = 0; count < Diaries / 2; count++)
        {
            var (lines, dates) = Families.Generate(random, null, out _);
            foreach (var (day, known) in dates)
            {
                var one = new Family(lines, World.Start.AddDays(day), World.Start.AddDays(day + known));
                if (one.Differences() is [var first, ..])
                {
                    var smallest = one.Smallest(first.Item);
                    Assert.Fail($"as of {Iso(one.AsOf)}, known at {Iso(one.KnownAt)}\nproduct {string.Join("\nproduct ", smallest.Differences().Select(pair => $"{pair.Product}\nwalk    {pair.Walk}"))}\n{Line.Diary(smallest.Lines).Text}");
                }

                seen.UnionWith(one.Product().Select(line => line.Split(" since ")[0].Split(" by discretion ")[0]));
            }
        }

        Assert.Empty(Expected.Except(seen));
        Assert.Contains(seen, line => line.EndsWith("not paid", StringComparison.Ordinal));
    }

    /// <summary>What has to come about for the test to be worth anything.</summary>
    static readonly HashSet<string> Expected =
    [
        .. from goal in new[] { "quiet", "calm" } from status in new[] { "met", "missed", "on track", "off track" } select $"goal {goal}: {status}",
        .. from goal in new[] { "quiet", "club" } select $"goal {goal}: not recorded",
        "goal club: met", "goal club: missed", "goal club: off track", "goal club: does not apply", "goal chores: under way", "action shoes: overdue",
        .. from sanction in new[] { "talk", "letter" } from status in new[] { "not reached", "in force", "ended" } select $"sanction {sanction}: {status}",
        "sanction talk: may be considered", "sanction talk: must wait: contract, support", "sanction letter: must wait: ladder, support",
        "stage first: NotMet", "stage second: Met", "criteria: Met", "criteria: NotMet",
        "result progress: Met", "result progress: NotMet", "result progress: DoesNotApply", "result job: Met",
    ];

    static Plan Bound()
    {
        var bound = Binding.Bound.From(Standings.Plan);

        Assert.Equal("", string.Join('\n', bound.Diagnostics.Where(one => one.Severity == Severity.Error).Select(one => $"{one.Line} {one.Message}")));

        return Assert.IsType<Plan>(bound.Plan);
    }

    sealed record Family(ImmutableArray<Line> Lines, DateOnly AsOf, DateOnly KnownAt)
    {
        public ImmutableArray<(string Item, string Product, string Walk)> Differences() =>
        [
            .. Product().Zip(new NaiveOracle(Line.Diary(Lines).Lines, AsOf, KnownAt).Standing())
                .Where(pair => pair.First != pair.Second)
                .Select(pair => (pair.First.Split(':')[0], pair.First, pair.Second)),
        ];

        public Family Smallest(string item) => Lines.Select(line => this with { Lines = Lines.Remove(line) })
            .FirstOrDefault(smaller => smaller.Differences().Any(one => one.Item == item))?.Smallest(item) ?? this;

        public IEnumerable<string> Product()
        {
            var assessment = Assessor.Assess(TheirPlan, Case.DiaryOf(TheirPlan, Lines, KnownAt), AsOf, KnownAt);

            return
            [
                .. assessment.Goals.Select(goal => $"goal {goal.Goal.Id}: {StatusWords.Of(goal.Status)}{(goal.Since is { } since ? $" since {Iso(since)}" : "")}"),
                .. assessment.Actions.Select(action => $"action {action.Action.Id}: {StatusWords.Of(action.Status)}{(action.Action.When is null ? "" : $" {action.Kept}/{action.Occasions}")}"),
                .. assessment.Sanctions.Select(one => $"sanction {one.Sanction.Id}: {StatusWords.Of(one.Status)}{(one.Reasons.IsEmpty ? "" : $": {string.Join(", ", one.Reasons.Select(reason => StatusWords.Of(reason.Code)))}")}"),
                $"stage {assessment.Stage?.Id}: {assessment.MoveOn?.Verdict}",
                $"criteria: {assessment.Criteria[0].When?.Verdict}",
                .. assessment.Results.Select(Text),
                $"reviews: {Text(assessment.Reviews.Last)}/{Text(assessment.Reviews.Next)}/{Text(assessment.Reviews.OverdueSince)}",
                .. assessment.Rewards.Select(reward => $"{ConditionWording.Of(Assert.IsAssignableFrom<Condition>(reward.Reward.When))}: {reward.When?.Verdict}"),
            ];
        }

        static string Text(ResultAssessment result) =>
            $"result {result.Result.Id}: {result.When?.Verdict}{(result.Discretion is { } decision ? $" by discretion {Iso(decision.Day)}" : "")}{(result.PaidInstead is null ? "" : ", not paid")}";

        static string Text(DateOnly? day) => day is { } known ? Iso(known) : "";
    }
}
