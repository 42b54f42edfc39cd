using CsCheck;
using PlanLang.Model;
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

    [Fact]
    public void AListIsItsHeadingWithTheWordingOfEachPartUnderIt() => Conditions.Lists
        .Select(list => (Wording: Lines(list, 3), Shape: ConditionShape.Of(list)))
        .Always(said =>
        {
            var read = ConditionPlan.Condition(said.Wording);

            return (Lines(read, 3), ConditionShape.Of(read)) == said;
        });

    static string Lines(Condition condition, int depth) => condition is ListCondition list
        ? string.Concat(list.Parts.Select(part => $"\n{new string(' ', depth * 2)}{Label(part)}{Lines(part.Condition, depth + 1)}")
            .Prepend(ConditionWording.Of(list)))
        : ConditionWording.Of(condition);

    static string Label(ListPart part) => part switch
    {
        { Label: null } => "",
        { Period: { } period } => $"{part.Label}, {period}: ",
        _ => $"{part.Label}: ",
    };
}
