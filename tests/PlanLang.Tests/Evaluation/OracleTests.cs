using CsCheck;
using PlanLang.Evaluation;
using PlanLang.Tests.Evaluation.Oracle;

namespace PlanLang.Tests.Evaluation;

/// <summary>
/// Ten thousand conditions, diaries and dates, judged by the product and by a naive walk through the days, the same ones
/// in every run. What disagrees is made as small as it goes before it is shown.
/// </summary>
public class OracleTests
{
    const int Plans = 256;
    const int AsksEach = 40;
    const int DatesEach = 8;
    const ulong Seed = 20260106;

    /// <summary>Conditions on a few measures, with a diary that is mostly of these.</summary>
    static readonly Gen<(Ask[] Asks, ImmutableArray<Line> Lines, (int Day, int Known)[] Dates)> Families =
        from places in Gen.Int[0, World.Measures.Length - 1].Array[2, 4]
        let measures = places.Select(place => World.Measures[place]).Distinct().ToArray()
        from asks in Asks.OrOfTheSame(measures).Array[AsksEach]
        from lines in Diaries.Of([.. measures.Append(World.Measures[2]).Append(World.Measures[3]).Distinct()])
        from dates in Gen.Select(Gen.Int[-5, 330], Gen.Frequency((4, Gen.Const(0)), (1, Gen.Int[1, 60]))).Array[DatesEach]
        select (asks, lines, dates);

    public static TheoryData<int> Quarters { get; } = [0, 1, 2, 3];

    /// <summary>And an explanation is a proof: the lines that it lists, and no others, give the same verdict.</summary>
    [Theory]
    [MemberData(nameof(Quarters))]
    public void TheProductAgreesWithAWalkThroughTheDaysAndItsEvidenceProvesIt(int quarter)
    {
        var cases = 0;
        foreach (var (one, judged) in Cases(Seed + (ulong)quarter, Plans / 4))
        {
            cases++;
            if (!Holds(one, judged))
            {
                Fail(one.Smallest(smaller => !Holds(smaller, smaller.Judged())));
            }
        }

        Assert.Equal(Plans / 4 * AsksEach, cases);
    }

    /// <summary>Leaving out or changing a line that decides is noticed: the line is listed, and the rest proves nothing any more.</summary>
    [Fact]
    public void EveryLineThatMattersIsListedAndMissed()
    {
        var noticed = 0;
        foreach (var (one, judged) in Cases(Seed, Plans / 32).Where(pair => pair.Judged.Verdict is Verdict.Met or Verdict.NotMet))
        {
            noticed += one.Mutants().Count(mutant => mutant.Diary.Naively() != judged.Verdict);
            if (Unlisted(one, judged).Any())
            {
                var smallest = one.Smallest(smaller => Unlisted(smaller, smaller.Judged()).Any());
                Assert.Fail($"Lines {string.Join(' ', Unlisted(smallest, smallest.Judged()))} decide and are not listed:\n{smallest}");
            }
        }

        Assert.InRange(noticed, 100, int.MaxValue);
    }

    /// <summary>Lines without which, or with another value on which, the verdict would be another, and which the evidence leaves out.</summary>
    static IEnumerable<int> Unlisted(Case one, Judgement judged)
    {
        var listed = judged.Evidence.Select(line => line.Line).ToHashSet();

        return one.Mutants().Where(mutant => !listed.Contains(mutant.Number) && mutant.Diary.Naively() != judged.Verdict).Select(mutant => mutant.Number);
    }

    static bool Holds(Case one, Judgement judged) => judged.Verdict == one.Naively() && judged.Verdict == one.Naively(judged.Evidence);

    static IEnumerable<(Case Case, Judgement Judged)> Cases(ulong seed, int plans)
    {
        var random = new PCG(1, seed);
        for (var count = 0; count < plans; count++)
        {
            var (asks, lines, dates) = Families.Generate(random, null, out _);
            var plan = Case.PlanOf(asks);
            for (var date = 0; date < DatesEach; date++)
            {
                var asOf = World.Start.AddDays(dates[date].Day);
                var knownAt = asOf.AddDays(dates[date].Known);
                var diary = Case.DiaryOf(plan, lines, knownAt);
                for (var ask = date; ask < AsksEach; ask += DatesEach)
                {
                    yield return (new Case(asks[ask], lines, asOf, knownAt), Case.Judged(plan, diary, ask, asOf));
                }
            }
        }
    }

    static void Fail(Case one)
    {
        var judged = one.Judged();

        Assert.Fail($"""
            The product says {judged.Verdict} ({judged.Reason.Code}, {judged.Window}), a walk through the days {one.Naively()}, one through its evidence {one.Naively(judged.Evidence)}:
            {one}
            Evidence: {string.Join(' ', judged.Evidence.Select(line => line.Line))}
            """);
    }
}
