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
        InForce(rule.Value<ValueSyntax>("in force") ?? head?.Value<ValueSyntax>("in force"), context),
        ProseBinder.Line(rule.Line("source") ?? head?.Line("source"), context));

    static Window? InForce(ValueSyntax? syntax, BindingContext context) => syntax switch
    {
        OpenPeriodSyntax open => DateBinder.Day(open.From, context) is { } from ? new Window(from, DateOnly.MaxValue) : null,
        _ => DateBinder.Window(syntax as PeriodSyntax, context),
    };

    /// <summary>Reports each version that is in force on a day of an earlier one of the same file.</summary>
    public static void Check(IEnumerable<Rule> rules, string kind, BindingContext context)
    {
        var files = rules.Where(rule => rule.Name is not null).GroupBy(rule => rule.At.Source);
        foreach (var versions in files.SelectMany(file => file.GroupBy(rule => rule.Id, Names.Comparer)))
        {
            var earlier = new List<Rule>();
            foreach (var later in versions)
            {
                if (earlier.Find(one => one.Origin.Overlaps(later.Origin)) is { } first)
                {
                    context.Report(Twice(first, later, kind));
                }

                earlier.Add(later);
            }
        }
    }

    static Diagnostic Twice(Rule first, Rule later, string kind) =>
        first.Origin.InForce is { } one && later.Origin.InForce is { } other && one.Intersect(other) is { } both
            ? DiagnosticCatalog.VersionsOverlap(later.At.Source, later.At.Span, first.At.Line, DateWords.Format(both.From))
            : DiagnosticCatalog.SameNameTwice(later.At.Source, later.At.Span, kind, first.At.Line);
}
