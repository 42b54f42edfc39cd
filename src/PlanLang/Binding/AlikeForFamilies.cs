using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Binding;

/// <summary>
/// What families read has to tell what is checked, so two measures, or two goals, cannot be the same words to them.
/// </summary>
static class AlikeForFamilies
{
    /// <summary>One warning for all that read alike, at the second of them.</summary>
    public static IEnumerable<Diagnostic> In(Plan plan) =>
    [
        .. Alike(plan.Measures.Select(measure => (measure.InOurWords?.Text ?? measure.Name, measure.Name, measure.InOurWords?.At ?? measure.At))),
        .. Alike(plan.Goals.Select(goal => (goal.Title.Text, goal.Id, goal.Title.At))),
    ];

    static IEnumerable<Diagnostic> Alike(IEnumerable<(string Words, string Name, Location At)> all) =>
        from alike in all.DistinctBy(one => one.Name, Names.Comparer).GroupBy(one => one.Words, Names.Comparer)
        let rest = alike.Skip(1).ToImmutableArray()
        where !rest.IsEmpty
        select DiagnosticCatalog.AlikeForFamilies(rest[0].At.Source, rest[0].At.Span, rest[0].Words, [.. alike.Select(one => one.Name)]);
}
