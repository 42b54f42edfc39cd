using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Readability;

/// <summary>Something on a page that should be written in another way.</summary>
/// <param name="Rule">Its name in the reference: <c>READ-1</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Sentence">The words meant; null where it is about the whole page.</param>
/// <param name="Reason">Why.</param>
/// <param name="Instead">What to write, or a plainer word.</param>
/// <param name="At">The line of the plan that the words come from; null where they are PlanLang's own.</param>
public sealed record ReadingFinding(
    string Rule, Severity Severity, string? Sentence, string Reason, string Instead, Location? At);
