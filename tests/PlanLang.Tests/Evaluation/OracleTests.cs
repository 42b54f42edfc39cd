using CsCheck;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Tests.Support;
using PlanLang.Text;
using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Evaluation;

/// <summary>Thousands of diaries and dates, judged by the product and by a naive walk through the days.</summary>
public class OracleTests
{
    const int DatesEach = 6;

    static readonly DateOnly Start = On("2026-01-06");

    /// <summary>Records on distinct days from forty days before the start: a number from 0 to 10, or exempt.</summary>
    static Gen<ImmutableArray<(int Day, int Number)>> Days { get; } =
        Gen.Select(Gen.Int[-40, 200], Gen.Frequency((9, Gen.Int[0, 10]), (1, Gen.Const(-1)))).List[0, 14]
            .Select(list => list.DistinctBy(one => one.Item1).OrderBy(one => one.Item1).Select(one => (one.Item1, one.Item2)).ToImmutableArray());

    static Gen<(ImmutableArray<(int Day, int Number)> Records, int Weeks, int Bound)> Cases { get; } =
        Gen.Select(Days, Gen.Int[1, 12], Gen.Int[0, 6]);

    [Theory]
    [InlineData("at least")]
    [InlineData("fewer than")]
    [InlineData("exactly")]
    public void CountsWithoutAPromise(string comparator) => Cases.Always(one => Agree(
        $"{comparator} {one.Bound} incidents in the last {one.Weeks} weeks",
        one.Records,
        null,
        oracle => oracle.Count(one.Weeks * 7, comparator, one.Bound)));

    [Theory]
    [InlineData("at least")]
    [InlineData("fewer than")]
    [InlineData("exactly")]
    public void CountsPromisedEveryMonth(string comparator) => Cases.Always(one => Agree(
        $"{comparator} {one.Bound} patrol notes in the last {one.Weeks} weeks",
        one.Records,
        day => day.AddMonths(2),
        oracle => oracle.Count(one.Weeks * 7, comparator, one.Bound)));

    [Fact]
    public void RatiosWithoutAPromise() => Cases.Always(one => Agree(
        $"attendance of Kai is at least {one.Bound * 10}% over the last {one.Weeks} weeks",
        one.Records,
        null,
        oracle => oracle.Ratio(one.Weeks * 7, one.Bound * 10)));

    [Fact]
    public void RatiosPromisedEveryWeek() => Cases.Always(one => Agree(
        $"club of Kai is at least {one.Bound * 10}% over the last {one.Weeks} weeks",
        one.Records,
        day => day.AddDays(14),
        oracle => oracle.Ratio(one.Weeks * 7, one.Bound * 10)));

    [Fact]
    public void TheLatestOfAScale() => Cases.Always(one => Agree(
        $"calm home of Kai is at least {one.Bound}", one.Records, null, oracle => oracle.Latest(one.Bound)));

    [Fact]
    public void AStatusForSomeWeeks() => Cases.Always(one => Agree(
        $"Leanne has been in work for {one.Weeks} weeks", one.Records, null, oracle => oracle.Status(one.Weeks * 7, "in work")));

    static bool Agree(
        string condition,
        ImmutableArray<(int Day, int Number)> records,
        Func<DateOnly, DateOnly>? twoPeriods,
        Func<NaiveOracle, Verdict> expected)
    {
        var plan = Plans.GetOrAdd(condition, words => Asked.PlanWith($"goal asked: Asked\n  met when: {words}\n"));
        var asked = plan.Goals[0].MetWhen ?? new BrokenCondition(plan.At);
        var naive = records.Select(Naive).ToList();
        var diary = new Diary([SeriesFor(asked, records)], []);

        var dates = Enumerable.Range(0, DatesEach).Select(index => Start.AddDays(index * 37)).ToList();
        var found = dates.Select(date => $"{Iso(date)} {Judge.Of(asked, Standpoint.At(plan, diary, date)).Verdict}");
        var naively = dates.Select(date => $"{Iso(date)} {expected(new NaiveOracle(naive, Start, date, twoPeriods))}");

        Assert.True(found.SequenceEqual(naively), string.Join('\n', [condition, .. naive.Select(one => $"{one}"), .. naively.Except(found)]));

        return true;
    }

    static System.Collections.Concurrent.ConcurrentDictionary<string, Plan> Plans { get; } = new();

    static NaiveRecord Naive((int Day, int Number) one) => new(
        Start.AddDays(one.Day), Math.Max(one.Number, 0), 10, one.Number >= 4 ? "in work" : "out of work", one.Number < 0);

    static Series SeriesFor(Condition condition, ImmutableArray<(int Day, int Number)> records)
    {
        var measure = ConditionMeasures.Of(condition).Single();
        var person = (condition as ValueCondition)?.Subject ?? (condition as StatusCondition)?.Subject;
        var values = records.Where(one => one.Number >= 0).Select(Naive);

        return new Series(
            measure,
            (person as PersonSubject)?.Person,
            [.. values.Select(one => SampleOf(measure, one))],
            [],
            [.. records.Where(one => one.Number < 0).Select(one => Spell(one.Day, records))]);
    }

    static Sample SampleOf(Measure measure, NaiveRecord one) => measure.Kind switch
    {
        RatioKind => new Sample(one.Day, SampleKind.Ratio, one.Part, one.Whole, null, NoLine, one.Day),
        StatusKind => new Sample(one.Day, SampleKind.Value, 0, 0, one.Status, NoLine, one.Day),
        _ => new Sample(one.Day, SampleKind.Value, one.Part, 0, null, NoLine, one.Day),
    };

    static ExemptSpell Spell(int day, ImmutableArray<(int Day, int Number)> records) => new(
        Start.AddDays(day),
        records.Where(one => one.Day > day).Select(one => (DateOnly?)Start.AddDays(one.Day)).FirstOrDefault(),
        "",
        NoLine);

    static Evidence NoLine { get; } = new(SourceText.From(""), 1);
}
