using CsCheck;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Tests.Support;
using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Evaluation;

/// <summary>The quick test of a day, held against judging the day in full.</summary>
public class SurelyMetTests
{
    static readonly string[] Measures = ["incidents", "patrol notes", "offences of Kai", "offences of each child", "offences of each adult", "offences of each person"];
    static readonly string[] Ratios = ["attendance of Kai", "attendance of each child", "club of Kai", "club of each child"];
    static readonly string[] Counts = ["fewer than {0}", "at least {0}", "more than {0}", "at most {0}", "exactly {0}", "between 1 and {0}"];
    static readonly string[] Bounds = ["is at least", "is more than", "is at most", "is less than"];
    static readonly string[] Times = ["day", "week", "month"];

    static readonly DateOnly Start = On("2026-01-06");

    static Gen<string> One(string[] words) => Gen.Int[0, words.Length - 1].Select(place => words[place]);

    static Gen<string> Time { get; } = Gen.Select(Gen.Int[1, 12], One(Times), (count, unit) => $"{count} {unit}{(count == 1 ? "" : "s")}");

    static Gen<string> Condition { get; } = Gen.OneOf(
        Gen.Select(One(Counts), Gen.Int[1, 6], One(Measures), Time, (count, bound, measure, time) =>
            $"{string.Format(System.Globalization.CultureInfo.InvariantCulture, count, bound)} {measure} in the last {time}"),
        Gen.Select(One(Ratios), One(Bounds), Gen.Int[1, 10], Time, (measure, bound, tenths, time) =>
            $"{measure} {bound} {tenths * 10}% over the last {time}"));

    static Gen<string> Record { get; } = Gen.Select(Gen.Int[-40, 200], Gen.Int[0, 8], Gen.OneOf(Gen.Int[0, 10], Gen.Const(10))).Select(one => Written(Start.AddDays(one.Item1), one.Item2, one.Item3));

    static Gen<(string Condition, string[] Records, int Day)> Cases { get; } = Gen.Select(
        Gen.Frequency((4, Condition), (1, Gen.Select(Condition, Condition, (one, other) => $"{one} and {other}"))),
        Gen.Frequency((9, Record), (1, Record.Select(record => record.StartsWith("20", StringComparison.Ordinal) ? $"{record[..10]} does not apply: attendance of Kai" : record)))
            .Array[0, 60].Select(all => all.DistinctBy(record => record.Replace("does not apply: ", "", StringComparison.Ordinal).Split(':')[0]).ToArray()),
        Gen.Int[0, 200]);

    [Fact]
    public void WhatIsSurelyMetIsMetAndARunBeginsOnTheSameDay() => Cases.Always((condition, records, day) =>
    {
        var plan = Asked.PlanWith($"goal asked: Asked\n  met when: {condition}\n");
        var asked = Assert.IsAssignableFrom<Condition>(plan.Goals[0].MetWhen);
        var at = Asked.At(plan, Iso(Start.AddDays(day)) ?? "", records);
        var isSurelyMet = SurelyMet.Of(asked, at);
        bool IsMet(DateOnly on) => Judge.Of(asked, at.Trying(on)).Verdict == Verdict.Met;

        Assert.All(
            Enumerable.Range(0, day + 1).Select(back => at.AsOf.AddDays(-back)).Where(on => isSurelyMet?.Invoke(on) == true),
            on => Assert.True(IsMet(on), $"{condition} on {on:O}"));

        return Runs.Since(IsMet, at) == Runs.Since(asked, IsMet, at);
    });

    [Theory]
    [InlineData("at least 1 offence of each person in the last 3 days")]
    [InlineData("club of Kai is at least 90% over the last 2 weeks")]
    [InlineData("at least 3 incidents in the last 2 weeks and club of Kai is at least 90% over the last 2 weeks")]
    public void TheUsualConditionsNeedNoFullJudgementOfADay(string condition)
    {
        var plan = Asked.PlanWith($"goal asked: Asked\n  met when: {condition}\n");
        var asked = Assert.IsAssignableFrom<Condition>(plan.Goals[0].MetWhen);
        var days = Enumerable.Range(0, 60).Select(day => Start.AddDays(day)).ToList();
        var at = Asked.At(plan, Iso(days[^1]) ?? "", [.. days.SelectMany(day => Enumerable.Range(0, 9).Select(what => Written(day, what, 10)))]);

        Assert.All(days.Skip(20), day => Assert.Equal(Judge.Of(asked, at.Trying(day)).Verdict == Verdict.Met, SurelyMet.Of(asked, at)?.Invoke(day)));
        Assert.Contains(days.Skip(20), day => SurelyMet.Of(asked, at)?.Invoke(day) == true);
    }

    static string Written(DateOnly day, int what, int number) => $"{Iso(day)} " + what switch
    {
        0 => $"incidents: {number}",
        1 => $"patrol notes: {number % 3}",
        2 => $"offences of Kai: {number % 3}",
        3 => $"offences of Mia: {number % 3}",
        4 => $"offences of Sam: {number % 3}",
        5 => $"offences of Leanne: {number % 3}",
        6 => $"attendance of Kai: {number} of 10",
        7 => $"club of Kai: {number} of 10",
        _ => $"club of Mia: {number} of 10",
    };
}
