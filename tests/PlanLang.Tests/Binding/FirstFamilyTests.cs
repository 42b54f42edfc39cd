using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Wording;

namespace PlanLang.Tests.Binding;

public class FirstFamilyTests
{
    [Fact]
    public void ThePlanHasNoMistakes()
    {
        var bound = Bound.FirstFamily();

        Assert.DoesNotContain(bound.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
    }

    [Fact]
    public void ItsConditionsAreWordedAsTheyAreWritten()
    {
        var plan = Assert.IsType<Plan>(Bound.FirstFamily().Plan);

        var wordings = plan.Goals.Select(goal => goal.MetWhen).Concat(plan.Sanctions.Select(sanction => sanction.When));

        Assert.Equal(
            [
                "attendance of each child is at least 90% in each of the last 3 terms",
                "no asb incidents for 8 weeks",
                "at least 1 asb incident in the last 4 weeks",
                "at least 3 asb incidents in the last 4 weeks",
            ],
            wordings.OfType<Condition>().Select(ConditionWording.Of));
    }

    [Fact]
    public void ALadderHoldsItsLowerRungs()
    {
        var plan = Assert.IsType<Plan>(Bound.FirstFamily().Plan);

        Assert.Equal(["spoken warning"], plan.Sanctions[1].After.Select(sanction => sanction.Id));
        Assert.Equal(["talk"], plan.Sanctions[1].Support.Select(action => action.Id));
    }
}
