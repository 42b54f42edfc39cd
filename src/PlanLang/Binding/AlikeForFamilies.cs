using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Binding;

/// <summary>
/// What families read has to tell what is checked, so two measures, or two goals, cannot be the same words to them.
/// </summary>
static class AlikeForFamilies
{
    /// <summary>A warning at each that reads like an earlier one.</summary>
    public static IEnumerable<Diagnostic> In(Plan plan) =>
    [
        .. Alike(plan.Measures.Select(measure => (measure.InOurWords?.Text ?? measure.Name, measure.Name, measure.InOurWords?.At ?? measure.At))),
        .. Alike(plan.Goals.Select(goal => (goal.Title.Text, goal.Id, goal.Title.At))),
    ];

    /// <summary>Each that reads like an earlier one.</summary>
    static IEnumerable<Diagnostic> Alike(IEnumerable<(string Words, string Name, Location At)> all)
    {
        var first = new Dictionary<string, string>(Names.Comparer);
        foreach (var (words, name, at) in all)
        {
            if (!first.TryAdd(words, name) && !Names.Same(name, first[words]))
            {
                yield return DiagnosticCatalog.AlikeForFamilies(at.Source, at.Span, words, first[words], name);
            }
        }
    }
}
