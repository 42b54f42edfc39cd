using CsCheck;
using PlanLang.Model;
using PlanLang.Sentences;
using PlanLang.Tests.Binding;
using PlanLang.Tests.Support;
using PlanLang.Tests.Wording;
using Generated = PlanLang.Tests.Wording.Conditions;

namespace PlanLang.Tests.Sentences;

/// <summary>
/// What families read determines what is checked: two conditions that mean different things are never worded alike, and
/// the wording is made from the condition alone, so that it can say no more than the condition does.
/// </summary>
public class FamilyWordingTests
{
    const int Many = 4000;

    static readonly FamilyWording Wording = new(Assert.IsType<Plan>(ConditionPlan.With("Leanne agrees").Plan));

    [Fact]
    public void TwoConditionsThatMeanDifferentThingsAreNeverWordedAlike() => WordedApart(Generated.Any, ConditionShape.Of);

    [Fact]
    public void NorAreTwoListsOfConditions() => WordedApart(Generated.Lists, PartsAlone);

    [Theory]
    [InlineData("attendance of Kai is at least 90%", "attendance is 90% or more (9 in every 10) for Kai")]
    [InlineData("attendance of Kai is at least 90.25%", "attendance is 90.25% or more for Kai")]
    [InlineData("attendance of Kai is at least 33%", "attendance is 33% or more for Kai")]
    [InlineData("attendance of Kai is at least a third", "attendance is 1 in every 3 or more for Kai")]
    [InlineData("no asb incidents since 5 January 2026", "there are no noise or trouble since the start of Spring 2026, Monday 5 January 2026")]
    [InlineData("no asb incidents since 6 January 2026", "there are no noise or trouble since Tuesday 6 January 2026")]
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

    /// <summary>Labels, dates of lines and relevance belong to rules of the service, which families do not read.</summary>
    static string PartsAlone(Condition condition) => condition switch
    {
        ListCondition list => $"{list.Quantifier} ({string.Join("; ", list.Parts.Select(part => PartsAlone(part.Condition)))})",
        JoinedCondition joined => $"{joined.Quantifier} ({string.Join("; ", joined.Parts.Select(PartsAlone))})",
        _ => ConditionShape.Of(condition),
    };
}
