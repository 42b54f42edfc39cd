using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Checks;

/// <summary>Warnings that a library of the plan allows no plan to have: they are errors there, and say who asks for it.</summary>
static class RaisedWarnings
{
    /// <summary>The same messages; those about libraries stay as they are.</summary>
    public static IEnumerable<Diagnostic> In(IEnumerable<Diagnostic> diagnostics, Plan? plan, IEnumerable<SourceText> libraries)
    {
        var raised = plan?.Raised.ToDictionary(one => one.Code) ?? [];
        var shared = libraries.ToHashSet();

        return diagnostics.Select(one => one.Severity == Severity.Warning && !shared.Contains(one.Source) && raised.TryGetValue(one.Code, out var by)
            ? one with
            {
                Severity = Severity.Error,
                Hint = $"{one.Hint} {by.Library} asks for it in every plan.",
                Related = one.Related ?? new RelatedWords(by.At.Source, by.At.Span, "No plan that uses this library may have it."),
            }
            : one);
    }
}
