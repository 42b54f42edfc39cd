using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Checks;

/// <summary>A line that a block cannot do without.</summary>
/// <param name="Keywords">What such a line begins with; any one of several will do.</param>
/// <param name="IsMissing">Whether the block says nothing of it.</param>
/// <param name="Say">What to tell the author.</param>
sealed record RequiredLine<T>(ImmutableArray<string> Keywords, Func<T, bool> IsMissing, Func<T, Plan, Diagnostic> Say)
{
    /// <summary>
    /// The messages for the lines that the block lacks. A line that was written, but could not be understood, has its
    /// own message already.
    /// </summary>
    public static IEnumerable<Diagnostic> Missing(ImmutableArray<RequiredLine<T>> lines, T block, ImmutableArray<Location> written, Plan plan)
    {
        foreach (var line in lines)
        {
            if (line.IsMissing(block) && !line.Keywords.Any(keyword => written.Any(at => WrittenLines.Has(at, keyword))))
            {
                yield return line.Say(block, plan);
            }
        }
    }
}
