using PlanLang.Syntax;

namespace PlanLang.Model;

/// <summary>
/// What can be counted of a diary's visits without being declared: <c>at least 3 visits in the last 2 weeks</c>. The
/// counts are the team's, like the visits: a family member who asks how often somebody came could learn that another
/// asked for a visit.
/// </summary>
static class VisitCounts
{
    /// <summary>Visits that took place.</summary>
    public const string Made = "visits";

    /// <summary>Visits on which nobody was met.</summary>
    public const string Missed = "missed visits";

    /// <summary>Visits that were called off, by whomever.</summary>
    public const string Cancelled = "cancelled visits";

    /// <summary>The three of them.</summary>
    /// <param name="at">The plan's first line, because nothing else declares them.</param>
    public static ImmutableArray<Measure> Of(Location at) =>
    [
        Count(Made, Direction.Up, at),
        Count(Missed, Direction.Down, at),
        Count(Cancelled, Direction.Down, at),
    ];

    static Measure Count(string name, Direction better, Location at) => new(
        name, new CountKind("visits"), new FamilyTogether(), better, null, null, null, at);
}
