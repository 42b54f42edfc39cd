using CsCheck;
using PlanLang.Tests.Evaluation.Oracle;

namespace PlanLang.Tests.Evaluation;

/// <summary>
/// The earliest date, found again by writing down everything that could be recorded at the next returns: of one measure or
/// two, with up to eight records so far. Nothing does earlier, and what the product would have recorded does on the day.
/// </summary>
public class EarliestSearchTests
{
    const int MostRecords = 8;

    /// <summary>Of a thousand conditions put together at random, so many may want too many things at once to be sure: at most 11 of 2,500 were counted.</summary>
    const int MostUnsure = 5;

    /// <summary>The same of lists for one and the same person: at most 11 of 1,250 were counted.</summary>
    const int MostUnsureOfTheSame = 9;

    /// <summary>The same where it matters when reviews are held: 35 of 4,000 were counted.</summary>
    const int MostUnsureAtReviews = 11;

    /// <summary>In a few hundred of them, so many more may come together.</summary>
    const int MoreByChance = 3;

    const ulong Seed = 20260106;

    static readonly int Families = int.TryParse(Environment.GetEnvironmentVariable("PLANLANG_EARLIEST"), out var count) ? count
        : Environment.GetEnvironmentVariable("CI") == "true" ? 1000 : 200;

    static readonly Gen<Case> Cases =
        from places in Gen.Int[0, World.Measures.Length - 1].Array[1, 2]
        let measures = places.Select(place => World.Measures[place]).Distinct().ToArray()
        from ask in Asks.Of(measures)
        from isShort in Gen.Bool
        from weeks in Gen.Int[1, 4]
        from lines in Diaries.Of(measures)
        from day in Gen.Int[0, 200]
        let asOf = World.Start.AddDays(day)
        select new Case(isShort ? Shortened(ask, weeks) : ask, Latest(lines, asOf), asOf, asOf);

    /// <summary>Lists for one and the same person; often all that is recorded is Sam's, who comes of age in March.</summary>
    static readonly Gen<Case> OfTheSame =
        from places in Gen.OneOf(World.Measures.Where(Asks.IsOfPeople).ToArray()).Array[1, 2]
        let measures = places.Distinct().ToArray()
        from ask in Asks.ForEach(measures)
        from isShort in Gen.Bool
        from weeks in Gen.Int[1, 4]
        from lines in Diaries.Of(measures)
        from isOfSam in Gen.Bool
        from day in Gen.Int[0, 200]
        let asOf = World.Start.AddDays(day)
        select new Case(isShort ? Shortened(ask, weeks) : ask, Latest(isOfSam ? [.. lines.Where(line => line.Who is "" or "Sam")] : lines, asOf), asOf, asOf);

    /// <summary>Where it matters when reviews are held, and nobody said when they are.</summary>
    static readonly Gen<Case> OfReviews =
        from places in Gen.Int[0, World.Measures.Length - 1].Array[1, 2]
        let measures = places.Select(place => World.Measures[place]).Distinct().ToArray()
        from ask in Asks.OfReviews(measures)
        from lines in Diaries.Of(measures)
        from day in Gen.Int[0, 200]
        let asOf = World.Start.AddDays(day)
        select new Case(ask, Latest(lines, asOf), asOf, asOf);

    public static TheoryData<int> Quarters { get; } = [0, 1, 2, 3];

    [Theory]
    [MemberData(nameof(Quarters))]
    public void NothingThatCouldBeRecordedWouldDoEarlier(int quarter) => Hold(Cases, Families / 4, Seed + (ulong)quarter, MostUnsure);

    /// <summary>What is wanted of one and the same person is not looked for in another, and who is of age tomorrow is a child today.</summary>
    [Theory]
    [MemberData(nameof(Quarters))]
    public void NothingWouldDoEarlierForOneAndTheSamePerson(int quarter) => Hold(OfTheSame, Families / 8, Seed + (ulong)quarter, MostUnsureOfTheSame);

    /// <summary>Reviews that are held at other times would not do earlier.</summary>
    [Theory]
    [MemberData(nameof(Quarters))]
    public void NothingWouldDoEarlierAtOtherReviews(int quarter) => Hold(OfReviews, Families / 8, Seed + (ulong)quarter, MostUnsureAtReviews);

    static void Hold(Gen<Case> cases, int count, ulong seed, int mostUnsure)
    {
        var random = new PCG(1, seed);
        var (unsure, wrong) = (0, new List<string>());
        for (var place = 0; place < count; place++)
        {
            var one = cases.Generate(random, null, out _);
            var found = Earliest.Of(one);
            unsure += found is { IsUnsure: true } ? 1 : 0;
            if (Earliest.WhyNot(one, found) is not null)
            {
                var smallest = one.Smallest(smaller => Earliest.WhyNot(smaller) is not null);
                wrong.Add($"{place} of seed {seed}: {Earliest.WhyNot(smallest)}\n{smallest}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.InRange(unsure, 0, MoreByChance + (count * mostUnsure / 1000));
    }

    /// <summary>The last records before the date, as far as they were written by then.</summary>
    static ImmutableArray<Line> Latest(ImmutableArray<Line> lines, DateOnly asOf) =>
        [.. lines.Where(line => line.Day <= asOf && line.Written <= asOf && line.Form != "closed").TakeLast(MostRecords)];

    /// <summary>The same about so few weeks that there is an end to trying.</summary>
    static Ask Shortened(Ask ask, int weeks) => ask switch
    {
        AskList list => list with { Parts = [.. list.Parts.Select(part => Shortened(part, weeks))] },
        AskForEach each => each with { Same = (AskList)Shortened(each.Same, weeks) },
        AskValue { Over: Last } value => value with { Over = new Last(weeks, "weeks") },
        AskValue { Over: EachOf } value => value with { Over = new EachOf(weeks, "weeks") },
        AskValue { Over: Mean } value => value with { Over = new Mean(weeks, "weeks") },
        AskStatus { Length: not null } status => status with { Length = new Last(weeks, "weeks"), AtLeast = Math.Min(status.AtLeast, weeks) },
        _ => ask,
    };
}
