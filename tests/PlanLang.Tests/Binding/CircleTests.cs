using PlanLang.Model;

namespace PlanLang.Tests.Binding;

public class CircleTests
{
    [Theory]
    [InlineData("goal calm: Calm\n  met when: [|goal calm is met|]", "goal calm waits for goal calm")]
    [InlineData("goal calm: Calm\n  met when: goal rest is met\ngoal rest: Rest\n  met when: [|goal calm is met|]", "goal calm waits for goal rest waits for goal calm")]
    [InlineData("goal calm: Calm\n  met when: [|every goal is met|]", "goal calm waits for goal calm")]
    [InlineData("goal calm: Calm\n  about: sleep\n  met when: Kai agrees and [|every goal about sleep is met|]", "goal calm waits for goal calm")]
    [InlineData("goal calm: Calm\n  milestone by 1 May 2026: [|goal calm is on track|]", "goal calm waits for goal calm")]
    [InlineData(
        "goal calm: Calm\n  met when all of\n    Kai agrees\n    sanction visit is ended\nsanction visit: Rest\n  ends when: [|goal calm is met|]",
        "goal calm waits for sanction visit waits for goal calm")]
    [InlineData("sanction letter: Calm\n  after: sanction visit\nsanction visit: Rest\n  after: [|sanction letter|]", "sanction letter waits for sanction visit waits for sanction letter")]
    [InlineData("sanction letter: Calm\n  after: [|sanction letter|]", "sanction letter waits for sanction letter")]
    public void TheReferenceThatClosesACircleIsReported(string lines, string circle)
    {
        var marked = Support.Marked.Parse(PlanText.With("file", lines));

        var diagnostic = Assert.Single(Bound.From(marked.Text).Diagnostics);

        Assert.Equal(("PL0220", marked.Span), (diagnostic.Code, diagnostic.Span));
        Assert.Contains($": {circle}.", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ACircleIsCutWhereItIsReported()
    {
        var bound = Bound.From(PlanText.With("file", "goal calm: Calm\n  met when: goal rest is met\ngoal rest: Rest\n  met when: Kai agrees and goal calm is met"));

        var goals = Assert.IsType<Plan>(bound.Plan).Goals;

        Assert.IsType<GoalsCondition>(goals[2].MetWhen);
        Assert.IsType<BrokenCondition>(Assert.IsType<JoinedCondition>(goals[3].MetWhen).Parts[1]);
    }

    [Fact]
    public void ALongLadderIsNoCircle()
    {
        var rungs = Enumerable.Range(1, 20_000).Select(rung => $"sanction rung {rung}: R\n  after: sanction rung {rung + 1}");

        var bound = Bound.From(PlanText.With("file", $"{string.Join('\n', rungs)}\nsanction rung 20001: R"));

        Assert.Empty(bound.Diagnostics);
        Assert.Equal("rung 2", bound.Plan?.Sanctions[1].After[0].Id);
    }
}
