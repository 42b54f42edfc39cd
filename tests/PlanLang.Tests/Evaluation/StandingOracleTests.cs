using System.Globalization;
using CsCheck;
using PlanLang.Diagnostics;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Output;
using PlanLang.Records;
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
        var seen = new HashSet<string>();
        foreach (var one in Generated(half, Diaries / 2))
        {
            Fail(one, family => family.Differences());
            seen.UnionWith(one.Product().Select(line => line.StartsWith("score", StringComparison.Ordinal) ? line[..^1] : line.Split(" since ")[0].Split(" by discretion ")[0]));
        }

        Assert.Empty(Expected.Except(seen));
        Assert.Contains(seen, line => line.EndsWith("not paid", StringComparison.Ordinal));
        Assert.InRange(seen.Count(line => line.StartsWith("score", StringComparison.Ordinal)), 5, int.MaxValue);
    }

    /// <summary>An explanation is a proof: whoever has the lines that it lists and no others comes to the same.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void TheEvidenceOfAStandingProvesIt(int half)
    {
        foreach (var one in Generated(half, Diaries / 5))
        {
            Fail(one, family => family.Unproved());
        }
    }

    /// <summary>Leaving out or changing a line that decides is noticed: the line is listed.</summary>
    [Fact]
    public void EveryLineThatMattersForAStandingIsListed()
    {
        var noticed = 0;
        foreach (var one in Generated(0, Diaries / 25))
        {
            Fail(one, family => family.Unlisted(11, () => noticed++));
        }

        Assert.InRange(noticed, 50, int.MaxValue);
    }

    static IEnumerable<Family> Generated(int half, int count)
    {
        var random = new PCG(1, Seed + (ulong)half);
        for (var place = 0; place < count; place++)
        {
            var (lines, dates) = Families.Generate(random, null, out _);
            foreach (var (day, known) in dates)
            {
                yield return new Family(lines, World.Start.AddDays(day), World.Start.AddDays(day + known));
            }
        }
    }

    static void Fail(Family one, Func<Family, ImmutableArray<(string Item, string Product, string Walk)>> wrong)
    {
        if (wrong(one) is [var first, ..])
        {
            var smallest = one.Smallest(family => wrong(family).Any(pair => pair.Item == first.Item));
            Assert.Fail($"as of {Iso(smallest.AsOf)}, known at {Iso(smallest.KnownAt)}\nproduct {string.Join("\nproduct ", wrong(smallest).Select(pair => $"{pair.Product}\nwalk    {pair.Walk}"))}\n{Line.Diary(smallest.Lines).Text}");
        }
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
            .. Product().Zip(Walks(Line.Diary(Lines).Lines).Select(says => says()))
                .Where(pair => pair.First != pair.Second)
                .Select(pair => (pair.First.Split(':')[0], pair.First, pair.Second)),
        ];

        /// <summary>What a walk through the lines alone that an explanation lists would say otherwise.</summary>
        public ImmutableArray<(string Item, string Product, string Walk)> Unproved() =>
        [
            .. Product().Zip(Listed(), (said, listed) => (Said: Standing(said), Listed: listed))
                .Select((one, place) => (one.Said, Walk: Standing(Walks(Line.Diary(Lines).Lines.Where(line => one.Listed.Contains(line.Number)))[place]())))
                .Where(pair => pair.Said != pair.Walk)
                .Select(pair => (pair.Said.Split(':')[0], pair.Said, pair.Walk)),
        ];

        /// <summary>The numbers of lines without which, or with another value on which, something would stand otherwise, though its explanation leaves them out.</summary>
        public ImmutableArray<(string Item, string Product, string Walk)> Unlisted(int every, Action noticed)
        {
            var (said, listed) = (Product().Select(Standing).ToList(), Listed().ToList());
            var unlisted = ImmutableArray.CreateBuilder<(string, string, string)>();
            foreach (var (number, mutant) in Line.Mutants(Lines).Where((_, place) => place % every == 0))
            {
                var walks = Walks(Line.Diary(mutant).Lines);
                for (var place = 0; place < said.Count; place++)
                {
                    var walk = Standing(walks[place]());
                    if (walk != said[place])
                    {
                        noticed();
                        if (!listed[place].Contains(number))
                        {
                            unlisted.Add((said[place].Split(':')[0], said[place], $"{walk} by line {number}"));
                        }
                    }
                }
            }

            return unlisted.ToImmutable();
        }

        ImmutableArray<Func<string>> Walks(IEnumerable<Line> lines) => new NaiveOracle([.. lines], AsOf, KnownAt).Standing();

        /// <summary>Since when a goal is met takes more lines than that it is.</summary>
        static string Standing(string line) => line.Split(" since ")[0];

        /// <summary>The lines that an explanation of each lists.</summary>
        IEnumerable<HashSet<int>> Listed()
        {
            var assessment = Assessed();
            var things = ExplainedThings.Of(assessment);

            return Product().Select(line => line.Split(':')[0]).Select((item, place) =>
            {
                var reward = assessment.Rewards.FirstOrDefault(one => ConditionWording.Of(Assert.IsAssignableFrom<Condition>(one.Reward.When)) == item);
                var evidence = reward?.When is { } when ? when.Evidence
                    : things.Where(one => one.FullName == item || one.Kind == item).SelectMany(LinesOf);

                return evidence.Select(one => one.Line).ToHashSet();
            });
        }

        static IEnumerable<Evidence> LinesOf(Explained one) => [.. one.Evidence, .. one.When?.Evidence ?? [], .. one.Ends?.Evidence ?? []];

        Assessment Assessed() => Assessor.Assess(TheirPlan, Case.DiaryOf(TheirPlan, Lines, KnownAt), AsOf, KnownAt);

        public Family Smallest(Func<Family, bool> holds) => Lines.Select(line => this with { Lines = Lines.Remove(line) })
            .FirstOrDefault(holds)?.Smallest(holds) ?? this;

        public IEnumerable<string> Product()
        {
            var assessment = Assessed();

            return
            [
                .. assessment.Goals.Select(goal => $"goal {goal.Goal.Id}: {StatusWords.Of(goal.Status)}{(goal.Since is { } since ? $" since {Iso(since)}" : "")}"),
                .. assessment.Actions.Select(action => $"action {action.Action.Id}: {StatusWords.Of(action.Status)}{(action.Action.When is null ? "" : $" {action.Kept}/{action.Occasions}")}"),
                .. assessment.Sanctions.Select(one => $"sanction {one.Sanction.Id}: {StatusWords.Of(one.Status)}{(one.Reasons.IsEmpty ? "" : $": {string.Join(", ", one.Reasons.Select(reason => StatusWords.Of(reason.Code)))}")}"),
                $"stage {assessment.Stage?.Id}: {assessment.MoveOn?.Verdict}",
                $"criteria: {assessment.Criteria[0].When?.Verdict}",
                .. assessment.Results.Select(Text),
                $"score {assessment.Scores[0].Score.Id}: {assessment.Scores[0].Value?.ToString("0.00", CultureInfo.InvariantCulture)}",
                $"reviews: {Text(assessment.Reviews.Last)}/{Text(assessment.Reviews.Next)}/{Text(assessment.Reviews.OverdueSince)}",
                .. assessment.Rewards.Select(reward => $"{ConditionWording.Of(Assert.IsAssignableFrom<Condition>(reward.Reward.When))}: {reward.When?.Verdict}"),
            ];
        }

        static string Text(ResultAssessment result) =>
            $"result {result.Result.Id}: {result.When?.Verdict}{(result.Discretion is { } decision ? $" by discretion {Iso(decision.Day)}" : "")}{(result.PaidInstead is null ? "" : ", not paid")}";

        static string Text(DateOnly? day) => day is { } known ? Iso(known) : "";
    }
}
