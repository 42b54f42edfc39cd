using System.Diagnostics;
using PlanLang.Syntax;
using PlanLang.Wording;

namespace PlanLang.Sentences;

/// <summary>
/// Numbers and bounds for families: <c>90% or more (9 in every 10)</c>. What is asked for is never rounded: a bound of
/// 90.25% is written with all its places.
/// </summary>
static class AmountWords
{
    const int LargestGroup = 20;

    static Language Words => Language.OfThePage;

    /// <summary>A bound, as it stands after <c>is</c>.</summary>
    public static string Of(Comparison comparison) => Words.Say(
        $"bound.{comparison.Comparator}",
        ("amount", Of(comparison.Bound)),
        ("upper", Of(comparison.Upper ?? comparison.Bound)),
        ("people", InEvery(comparison.Bound)));

    /// <summary>A bound, as it stands before what is counted: <c>fewer than 3</c>.</summary>
    public static string OfCount(Comparison comparison) => Words.Say(
        comparison is { Comparator: Comparator.Exactly } && comparison.Bound.Value == 0 ? "count.None" : $"count.{comparison.Comparator}",
        ("amount", Of(comparison.Bound)),
        ("upper", Of(comparison.Upper ?? comparison.Bound)));

    /// <summary><c>90%</c>, <c>10 points</c>, <c>a third</c>, <c>£35</c>, <c>6</c>.</summary>
    public static string Of(Amount amount) => amount.Unit switch
    {
        AmountUnit.Percent => $"{DecimalWording.Of(amount.Value * 100)}%",
        AmountUnit.Points => Words.Say("amount.points", ("amount", DecimalWording.Of(amount.Value))),
        AmountUnit.Part => Words.Say("amount.part", ("part", amount.Value.Numerator.ToString()), ("whole", amount.Value.Denominator.ToString())),
        AmountUnit.Money => Numbers.Money(amount.Value),
        AmountUnit.Number => DecimalWording.Of(amount.Value),
        _ => throw new UnreachableException(),
    };

    /// <summary>A percentage once more in small numbers; empty where they would not be small.</summary>
    static string InEvery(Amount amount) =>
        amount.Unit == AmountUnit.Percent && amount.Value < 1 && amount.Value > 0 && amount.Value.Denominator <= LargestGroup
            ? Words.Say("bound.every", ("part", amount.Value.Numerator.ToString()), ("whole", amount.Value.Denominator.ToString()))
            : "";
}
