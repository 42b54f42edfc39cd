using CsCheck;
using PlanLang.Tests.Binding;
using PlanLang.Tests.Support;
using PlanLang.Wording;

namespace PlanLang.Tests.Wording;

public class ConditionWordingTests
{
    [Fact]
    public void WhatAWordingMeansIsWhatItCameFrom() => Conditions.Any
        .Select(condition => (Wording: ConditionWording.Of(condition), Shape: ConditionShape.Of(condition)))
        .Always(said =>
        {
            var read = ConditionPlan.Condition(said.Wording);

            return (ConditionWording.Of(read), ConditionShape.Of(read)) == said;
        });
}
