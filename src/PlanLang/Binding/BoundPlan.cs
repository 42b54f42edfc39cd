using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Binding;

/// <summary>What a plan means, and what is wrong with it.</summary>
/// <param name="Plan">Everything that could be understood; null without a usable <c>started:</c>, and for a library.</param>
/// <param name="Diagnostics">What the names, dates and conditions made us say; what could not even be read is said by the parser.</param>
sealed record BoundPlan(Plan? Plan, ImmutableArray<Diagnostic> Diagnostics);
