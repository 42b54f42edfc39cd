using CsCheck;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Syntax;
using PlanLang.Tests.Evaluation.Oracle;
using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Evaluation;

/// <summary>
/// The earliest date, found again by writing down everything that could be recorded at the next returns: of one measure or
/// two, with up to eight records so far. Nothing does earlier, and what the product would have recorded does on the day.
/// </summary>
public class EarliestSearchTests
{
    const int MostRecords = 8;

    /// <summary>Of a thousand conditions put together at random, so many may want too many things at once to be sure: 14 of 2,500 were counted.</summary>
    const int MostUnsure = 6;

    /// <summary>The same of lists for one and the same person.</summary>
    const int MostUnsureOfTheSame = 12;

    /// <summary>The same where it matters when reviews are held.</summary>
    const int MostUnsureAtReviews = 25;

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

    public static TheoryData<string> OnceMissed { get; } = ["comes of age", "stops overlapping", "no review without a record", "nor of one alone", "nor of what is known", "no review after the turn", "no review in between"];

    [Theory]
    [MemberData(nameof(OnceMissed))]
    public void WhatWasOnceMissedIsFound(string what)
    {
        var (attendance, marks, register, calm, reading) = (World.Measures[0], World.Measures[7], World.Measures[1], World.Measures[8], World.Measures[10]);
        var child = new Who("child", "the");
        var one = what switch
        {
            "comes of age" => Of("2026-07-13", Recorded("2026-03-08", marks, "Sam", 3, 0), new AskForEach(new Who("child", "any"), new AskList("all",
            [
                new AskValue("", marks, child, new Bound("less than", 2), new Last(47, "days")),
                new AskValue("", marks, child, new Bound("at least", 3), new Last(3, "terms")),
            ]))),
            "stops overlapping" => Of("2026-02-09", Recorded("2025-12-10", reading, "Mia", 26, 0), new AskChange(
                "total", reading, new Who("Mia"), "down", new Bound("more than", 0), "number", new Last(2, "half terms"), new Last(8, "weeks"), "", false)),
            "nor of one alone" => Of("2026-01-06", Recorded("2025-12-02", World.Measures[11], "Mia", 19, 0), new AskValue(
                "", World.Measures[11], new Who("child", "any"), new Bound("at most", 40), new Oracle.Reviews(2))),
            "nor of what is known" => Of("2026-06-08", Recorded("2026-05-04", attendance, "Mia", 7, 8), new AskValue(
                "", attendance, new Who("Mia"), new Bound("less than", new Exact(75, 100)), new Oracle.Reviews(2))),
            "no review without a record" => Of("2026-04-01", Recorded("2026-03-31", register, "Kai", 7, 8), new AskValue(
                "", register, new Who("Kai"), new Bound("at most", new Exact(90, 100)), new Oracle.Reviews(2))),
            "no review in between" => Of("2026-01-29", Recorded("2026-01-20", calm, "Kai", 5, 0), new AskValue(
                "", attendance, new Who("Mia"), new Bound("between", new Exact(75, 100), new Exact(75, 100)), new Since("the last review"))),
            _ => Of("2026-06-05", Recorded("2026-05-23", calm, "Kai", 5, 0), new AskChange(
                "", calm, new Who("Kai"), "down", new Bound("more than", 5), "number", new Oracle.Reviews(2), null, "2026-10-04", false)),
        };

        Assert.True(Found(one) is { IsUnsure: false, Witness: not null });
        Assert.Null(WhyNot(one));
    }

    static Case Of(string asOf, Line past, Ask ask) => new(ask, [past], On(asOf), On(asOf));

    static Line Recorded(string day, Measured of, string who, int part, int whole) => new(On(day), On(day), of, who, On(day), On(day), "value", part, whole);

    static void Hold(Gen<Case> cases, int count, ulong seed, int mostUnsure)
    {
        var random = new PCG(1, seed);
        var unsure = 0;
        for (var place = 0; place < count; place++)
        {
            var one = cases.Generate(random, null, out _);
            unsure += Found(one) is { IsUnsure: true } ? 1 : 0;
            if (WhyNot(one) is not null)
            {
                var smallest = one.Smallest(smaller => WhyNot(smaller) is not null);
                Assert.Fail($"{WhyNot(smallest)}\n{smallest}");
            }
        }

        Assert.InRange(unsure, 0, MoreByChance + (count * mostUnsure / 1000));
    }

    static (Condition Condition, Standpoint At) Asked(Case one)
    {
        var plan = Case.PlanOf([one.Ask]);

        return (Assert.IsAssignableFrom<Condition>(plan.Rewards[0].When), Standpoint.At(plan, Case.DiaryOf(plan, one.Lines, one.AsOf), one.AsOf));
    }

    /// <summary>What the product finds; null for what is met or does not apply.</summary>
    static (Witness? Witness, bool IsUnsure)? Found(Case one)
    {
        var (condition, at) = Asked(one);

        return Judge.Of(condition, at).Verdict is Verdict.Met or Verdict.DoesNotApply ? null : WhatWouldItTake.Find(condition, at);
    }

    /// <summary>What is wrong with the earliest date; null where nothing is, and after the last term that the calendar knows.</summary>
    static string? WhyNot(Case one)
    {
        if (Found(one) is not { IsUnsure: false, Witness: var found } || found?.Day > World.Terms[^1].To)
        {
            return null;
        }

        var naive = new Foresight(one.Ask, Line.Diary(one.Lines).Lines, one.AsOf);
        if (found is not null && !naive.IsMet([.. Line.Diary(one.Lines).Lines, .. Recorded(found, one.AsOf)], found.Day))
        {
            return $"On {Iso(found.Day)} it is not met with {string.Join(", ", Recorded(found, one.AsOf).Select(line => line.Text))}";
        }

        return naive.Search(found?.Day.AddDays(-1) ?? DateOnly.MaxValue).Earliest is { } earlier
            ? $"It could be met on {Iso(earlier)}, and not only {(found is null ? "never" : Iso(found.Day))}."
            : null;
    }

    /// <summary>The records to come as lines of the oracle.</summary>
    static IEnumerable<Line> Recorded(Witness found, DateOnly asOf) =>
    [
        .. found.Future.Diary.All.SelectMany(series => series.Samples.Where(sample => sample.Day > asOf && sample.Day <= found.Day).Select(sample => Recorded(series, sample))),
        .. found.Future.Diary.Entries.Where(entry => entry.Day > asOf && entry.Day <= found.Day).Select(Recorded),
    ];

    static Line Recorded(Series series, Sample sample)
    {
        var of = World.Measures.Single(measure => measure.Name == series.Measure.Name);
        var part = of.Kind == "status" ? Array.IndexOf(of.Statuses, sample.Status) : (int)sample.Part;

        return new Line(sample.Day, sample.Day, of, series.Subject?.Name ?? "", sample.Day, sample.Day, sample.Kind == SampleKind.None ? "none" : "value", part, (int)sample.Whole);
    }

    static Line Recorded(Entry entry) => new(entry.Day, entry.Day, null, "", entry.Day, entry.Day, entry switch
    {
        ReviewHeldEntry => "held",
        ActionEntry { Outcome: ActionOutcome.Done } => "done",
        ActionEntry => "kept",
        AgreementEntry { Polarity: Polarity.Is } => "agrees",
        _ => "no longer agrees",
    }, 0, 0);

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
