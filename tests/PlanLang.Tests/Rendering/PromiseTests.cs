using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Privacy;
using PlanLang.Rendering;

namespace PlanLang.Tests.Rendering;

/// <summary>A reader finds every promise of the plan that they may see, who, what and when, and nothing else.</summary>
public class PromiseTests
{
    const string Hidden = """
          action flat: Dana finds a flat
            seen by: Dana, Leanne
            who: Dana
            by: 1 March 2026

        goal neighbours:
        """;

    static readonly DateOnly Day = new(2026, 1, 13);

    [Theory]
    [InlineData(null, 5)]
    [InlineData("Leanne", 6)]
    [InlineData("Kai", 5)]
    [InlineData("Mia", 5)]
    [InlineData("Dana", 6)]
    [InlineData("Jo", 0)]
    public void TheContractHoldsEveryPromiseThatItsReaderMaySeeAndNothingElse(string? name, int actions)
    {
        var family = FirstFamily.At(Day, plan => plan.Replace("goal neighbours:", Hidden, StringComparison.Ordinal));
        var audience = name is null ? Audience.FamilyAtHome(family.Plan) : Audience.Of(family.Plan.People.Single(person => person.Name == name));

        var page = Rendered.For(audience, Documents.Contract, family, PageFormat.Html);

        var seen = Seen(family, audience);
        Assert.Equal(actions, seen.Length);
        Assert.Equal(seen.SelectMany(Cells).Order(StringComparer.Ordinal), VisibleText.Promises(page).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void EveryGoalWithItsDayAndEveryMeetingStandsInTheText()
    {
        var family = FirstFamily.At(Day);

        var text = VisibleText.Of(Rendered.Contract(family, PageFormat.Html));

        Assert.All(
            new[]
            {
                "Kai and Mia are in school every day", "We want to get there by Friday 18 December 2026.",
                "We get on with our neighbours", "We want to get there by Friday 17 July 2026.",
                "Tuesday 17 February 2026", "Who comes: Leanne, Kai, Dana and Amir.", "We go to the cinema together",
            },
            words => Assert.Contains(words, text, StringComparison.Ordinal));
    }

    static ImmutableArray<PlanAction> Seen(Assessment family, Audience audience)
    {
        var labels = new Labels(family.Plan, Day);

        return [.. family.Plan.Goals.SelectMany(goal => goal.Actions.Where(action => audience.Readers.All(labels.Of(action, goal).Holds)))];
    }

    /// <summary>A promise that both sides make stands on both.</summary>
    static IEnumerable<string> Cells(PlanAction action) =>
        from side in action.Who.Select(person => person.Side).Distinct()
        let own = string.Join(" and ", action.Who.Where(person => person.Side == side).Select(person => person.Name))
        let others = string.Join(" and ", action.Who.Where(person => person.Side != side).Select(person => person.Name))
        select $"{own}{(others.Length > 0 ? $", with {others}" : "")}: {action.Title.Text}. {When(action)}";

    static string When(PlanAction action) => action.Id switch
    {
        "lifts" => "Every school day, from Wednesday 7 January 2026, until Friday 23 January 2026.",
        "shoes" => "By Wednesday 14 January 2026.",
        "talk" => "Every 2 weeks, from Tuesday 20 January 2026.",
        "flat" => "By Sunday 1 March 2026.",
        _ => "Every day.",
    };
}
