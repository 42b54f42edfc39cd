using PlanLang.Dates;
using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>
/// Criteria and results: unlike anything else, several of one kind may have one name, because rules change. On each day
/// at most one of them is in force.
/// </summary>
static class RuleVersions
{
    /// <summary>Where the rule comes from; what it does not say itself, its library says.</summary>
    public static RuleOrigin OriginOf(Block rule, Block? head, BindingContext context) => new(
        DateBinder.Window(rule.Value<PeriodSyntax>("in force") ?? head?.Value<PeriodSyntax>("in force"), context),
        ProseBinder.Line(rule.Line("source") ?? head?.Line("source"), context));

    /// <summary>Reports each version that is in force on a day of an earlier one of the same file.</summary>
    public static void Check(IEnumerable<RuleVersion> versions, BindingContext context)
    {
        foreach (var same in versions.GroupBy(version => (version.At.Source, Name: version.Name.ToUpperInvariant())))
        {
            var earlier = new List<RuleVersion>();
            foreach (var later in same)
            {
                if (earlier.Find(one => one.Overlaps(later)) is { } first)
                {
                    context.Report(Twice(first, later));
                }

                earlier.Add(later);
            }
        }
    }

    static Diagnostic Twice(RuleVersion first, RuleVersion later) =>
        first.InForce is { } one && later.InForce is { } other && one.Intersect(other) is { } both
            ? DiagnosticCatalog.VersionsOverlap(later.At.Source, later.At.Span, first.At.Line, DateWords.Format(both.From))
            : DiagnosticCatalog.SameNameTwice(later.At.Source, later.At.Span, later.Kind, first.At.Line);
}
