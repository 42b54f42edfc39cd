using System.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Wording;

/// <summary>Bounds as they are said after <c>is</c>, and before what is counted.</summary>
static class ComparisonWording
{
    /// <summary><c>at least 90%</c>, <c>between 4 and 6</c>: what follows <c>is</c> or <c>up by</c>.</summary>
    public static string Of(Comparison comparison) => comparison.Comparator switch
    {
        Comparator.AtLeast => $"at least {AmountWording.Of(comparison.Bound)}",
        Comparator.AtMost => $"at most {AmountWording.Of(comparison.Bound)}",
        Comparator.MoreThan => $"more than {AmountWording.Of(comparison.Bound)}",
        Comparator.LessThan => $"less than {AmountWording.Of(comparison.Bound)}",
        Comparator.Exactly => $"exactly {AmountWording.Of(comparison.Bound)}",
        Comparator.Between => $"between {AmountWording.Of(comparison.Bound)} and {AmountWording.Of(Upper(comparison))}",
        _ => throw new UnreachableException(),
    };

    /// <summary><c>no</c>, <c>fewer than 3</c>, <c>at least 1</c>: what stands before the thing counted.</summary>
    public static string OfCount(Comparison comparison) => comparison switch
    {
        { Comparator: Comparator.Exactly } when comparison.Bound.Value == 0 => "no",
        { Comparator: Comparator.LessThan } => $"fewer than {AmountWording.Of(comparison.Bound)}",
        _ => Of(comparison),
    };

    /// <summary>Whether one of a thing is spoken of: <c>at least 1 exclusion</c>.</summary>
    public static bool IsOne(Comparison comparison) => Upper(comparison).Value == 1;

    static Amount Upper(Comparison comparison) => comparison.Upper ?? comparison.Bound;
}
