using System.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>All the values that are possible, both ends counted.</summary>
/// <param name="Low">The lowest; null where nothing limits it.</param>
/// <param name="High">The highest; null where nothing limits it.</param>
readonly record struct Bounds(Fraction? Low, Fraction? High)
{
    /// <summary>Nothing is known.</summary>
    public static Bounds Everything => default;

    /// <summary>One value and no other.</summary>
    public static Bounds Just(Fraction value) => new(value, value);

    /// <summary>Met or not met where all possible values give the same answer; null where they do not.</summary>
    public Verdict? Decide(Comparison comparison)
    {
        var (bound, upper) = (comparison.Bound.Value, (comparison.Upper ?? comparison.Bound).Value);
        var (all, none) = comparison.Comparator switch
        {
            Comparator.AtLeast => (Low >= bound, High < bound),
            Comparator.MoreThan => (Low > bound, High <= bound),
            Comparator.AtMost => (High <= bound, Low > bound),
            Comparator.LessThan => (High < bound, Low >= bound),
            Comparator.Exactly or Comparator.Between => (Low >= bound && High <= upper, High < bound || Low > upper),
            _ => throw new UnreachableException(),
        };

        return all ? Verdict.Met : none ? Verdict.NotMet : null;
    }
}
