namespace PlanLang.Tests.Binding;

/// <summary>A mistake is reported once, and nothing that only follows from it.</summary>
public class OneMessageTests
{
    [Theory]
    [InlineData("family", "Mia Mia Harper, daughter", "goal: Mia sleeps\n  for: Mia")]
    [InlineData("file", "measur days late\n  of: the family\n  counts: days", "goal: We are on time\n  met when: no days late for 8 weeks")]
    [InlineData("file", "measure days late\n  of: the family\n  scale: 0 to ten", "goal: We are on time\n  met when: no days late for 8 weeks")]
    [InlineData("file", "measure days late\n  of: the family", "goal: We are on time\n  met when: no days late for 8 weeks")]
    [InlineData("file", "gaol sleep: Mia sleeps", "reward: Cinema\n  when: goal sleep is met")]
    [InlineData("family", "Mia: Mia Harper, daughter, born 2 Febuary 2016", "measure meals\n  of: each child\n  counts: meals")]
    [InlineData("plan", "uses: our own school year", "goal: We are on time\n  met when: no days late in Spring 2026\n  action: We wake up\n    when: every school day")]
    [InlineData("goal", "met when: goal neighbours is mett", "reward: Cinema\n  when: goal school is met")]
    [InlineData("family", "Mia: Mia Harper, daughter, age 9", "measure meals\n  of: each child\n  counts: meals")]
    public void NothingFollowsFromAMistakeButItsMessage(string place, string mistake, string consequence)
    {
        var text = $"{PlanText.With(place, mistake)}\n{consequence}\n";

        Assert.Single(Bound.From(text).Diagnostics);
    }

    [Fact]
    public void ASlipIsStillFoundBesideAMissingLibrary()
    {
        var text = $"{PlanText.With("plan", "uses: our own school year")}\ngoal: Quiet\n  met when: no asb incidence for 8 weeks\n";

        Assert.Equal(["PL0208", "PL0202"], Bound.From(text).Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void AChildWithoutABirthDateIsAskedForOnce()
    {
        const string Plan = """
            plan: The Harper family
              started: 6 January 2026
              key worker: Dana
            family
              Leanne: Leanne Harper, mother
              Kai: Kai Harper, son
              Mia: Mia Harper, daughter, lives elsewhere
            team
              Dana: Dana Okafor, key worker, Family Intervention Team
            measure attendance
              of: each child
              counts: sessions attended of sessions possible
            goal school: Kai is in school every day
              met when: attendance of each child is at least 90%
            """;

        var diagnostic = Assert.Single(Bound.From(Plan).Diagnostics);

        Assert.Equal(("PL0413", 6), (diagnostic.Code, diagnostic.Line));
        Assert.Contains("line 11", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ABrokenGoalLeavesTheOthersBound()
    {
        var bound = Bound.From(PlanText.With("goal", "met when: goal neighbour is met\nby: 5 January 2026"));

        Assert.Equal(["PL0203", "PL0320"], bound.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Equal(["school", "neighbours"], bound.Plan?.Goals.Select(goal => goal.Id) ?? []);
    }
}
