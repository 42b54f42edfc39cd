using PlanLang.Diagnostics;
using PlanLang.Evaluation;

namespace PlanLang.Output;

/// <summary>What the check of one plan came to.</summary>
/// <param name="File">The file, as it is shown.</param>
/// <param name="Name">What the plan is called; null where it does not say.</param>
/// <param name="Assessment">How it stands; null where mistakes keep us from saying, and for a library.</param>
/// <param name="Diagnostics">What there is to say about its texts, in order.</param>
public sealed record CheckedPlan(
    string File, string? Name, Assessment? Assessment, ImmutableArray<Diagnostic> Diagnostics);
