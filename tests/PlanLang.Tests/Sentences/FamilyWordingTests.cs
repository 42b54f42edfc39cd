using CsCheck;
using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Sentences;
using PlanLang.Tests.Binding;
using PlanLang.Tests.Support;
using PlanLang.Tests.Wording;
using static PlanLang.Tests.Dates.Dated;
using Generated = PlanLang.Tests.Wording.Conditions;

namespace PlanLang.Tests.Sentences;

/// <summary>
/// What families read determines what is checked: two conditions that mean different things are never worded alike, and
/// the wording is made from the condition alone, so that it can say no more than the condition does.
/// </summary>
public class FamilyWordingTests
{
    const int Many = 4000;

    static readonly Window Later = new(On("2028-01-01"), On("2028-12-31"));

    static readonly FamilyWording Wording = new(Assert.IsType<Plan>(ConditionPlan.With("Leanne agrees").Plan));

    [Fact]
    public void TwoConditionsThatMeanDifferentThingsAreNeverWordedAlike() => WordedApart(Generated.Any, ConditionShape.Of);

    [Fact]
    public void NorAreTwoListsOfConditions() => WordedApart(Generated.Lists, WithoutLabels);

    [Fact]
    public void WhateverChangesInAListIsHeard() => Generated.Lists.Always(Many / 4, condition =>
        Assert.All(Changed((ListCondition)condition), other => Assert.NotEqual(Wording.Clause(condition), Wording.Clause(other))));

    [Theory]
    [InlineData("attendance of Kai is at least 90%", "attendance is 90% or more (9 in every 10) for Kai")]
    [InlineData("attendance of Kai is at least 90.25%", "attendance is 90.25% or more for Kai")]
    [InlineData("attendance of Kai is at least 33%", "attendance is 33% or more for Kai")]
    [InlineData("attendance of Kai is at least a third", "attendance is 1 in every 3 or more for Kai")]
    [InlineData("no asb incidents since 5 January 2026", "there are no times of noise or trouble since the start of Spring 2026, Monday 5 January 2026")]
    [InlineData("no asb incidents since 6 January 2026", "there are no times of noise or trouble since Tuesday 6 January 2026")]
    [InlineData("housing is secure", "housing is secure")]
    [InlineData("registered of Leanne is yes", "registered of Leanne is yes")]
    [InlineData("at least 2 adults have not been in work for 4 weeks", "2 or more adults have not been in work for 4 weeks")]
    public void ABoundIsNeverRounded(string condition, string wording) =>
        Assert.Equal(wording, Wording.Clause(ConditionPlan.Condition(condition)));

    [Fact]
    public void AListInAListIsSetApart()
    {
        var clauses = new[] { "any of\n      goal school is met\n      all of\n        Leanne agrees\n        goal calm is met", "all of\n      any of\n        goal school is met\n        Leanne agrees\n      goal calm is met" }
            .Select(list => Wording.Clause(ConditionPlan.Condition(list)));

        Assert.Equal(
            [
                "“Kai is in school every day” is met or (Leanne agrees and “We talk to each other” is met)",
                "(“Kai is in school every day” is met or Leanne agrees) and “We talk to each other” is met",
            ],
            clauses);
    }

    [Fact]
    public void ALineThatDoesNotAlwaysCountSaysWhen() => Assert.Equal(
        "Leanne agrees (this counts from 1 January 2026 to 31 March 2026 only) or “We talk to each other” is met, leaving out what was no problem at the start",
        Wording.Clause(ConditionPlan.Condition("any of, where relevant\n      home, 1 January 2026 to 31 March 2026: Leanne agrees\n      goal calm is met")));

    [Theory]
    [InlineData("all of", "this is so")]
    [InlineData("any of", "this is so")]
    [InlineData("none of", "none of this is so")]
    public void AListOfOneLineIsNeverTurnedRound(string list, string heading) =>
        Assert.Equal(heading, FamilyWording.Heading(ConditionPlan.Condition($"{list}\n      Leanne agrees")));

    static void WordedApart(Gen<Condition> conditions, Func<Condition, string> meaning)
    {
        var meanings = new Dictionary<string, string>();
        conditions.Always(Many, condition =>
        {
            var clause = Wording.Clause(condition) ?? "";
            Assert.NotEmpty(clause);
            Assert.True(
                meanings.TryAdd(clause, meaning(condition)) || meanings[clause] == meaning(condition),
                $"'{clause}' is said of {meanings[clause]} and of {meaning(condition)}.");
        });
    }

    /// <summary>The list with one thing in it changed that decides what it means.</summary>
    static IEnumerable<Condition> Changed(ListCondition list) =>
    [
        list with { Relevance = list.Relevance == Relevance.Always ? Relevance.WhereRelevant : Relevance.Always },
        list with { Quantifier = list.Quantifier is NoneQuantifier ? new AllQuantifier() : new NoneQuantifier() },
        .. list.Parts.Select(part => list with { Parts = list.Parts.Replace(part, part with { Period = part.Period is null ? Later : null }) }),
        .. list.Parts.Where(part => part.Period is not null).Select(part => list with { Parts = list.Parts.Replace(part, part with { Period = Later }) }),
        .. list.Parts.SelectMany(part => part.Condition is ListCondition inner ? Changed(inner).Select(other => list with { Parts = list.Parts.Replace(part, part with { Condition = other }) }) : []),
    ];

    /// <summary>Labels belong to rules of the service, which families do not read.</summary>
    static string WithoutLabels(Condition condition) => condition switch
    {
        ListCondition list =>
            $"{list.For} {list.Quantifier} {list.Relevance} ({string.Join("; ", list.Parts.Select(part => $"{part.Period}: {WithoutLabels(part.Condition)}"))})",
        JoinedCondition joined => $"{joined.Quantifier} ({string.Join("; ", joined.Parts.Select(part => $": {WithoutLabels(part)}"))})",
        _ => ConditionShape.Of(condition),
    };
}
