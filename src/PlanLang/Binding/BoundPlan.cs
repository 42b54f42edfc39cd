using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Binding;

/// <summary>What a plan means, and what is wrong with it.</summary>
/// <param name="Plan">Everything that could be understood; null without a usable <c>started:</c>, and for a library.</param>
/// <param name="Diagnostics">What the names, dates and conditions made us say; what could not even be read is said by the parser.</param>
/// <param name="Context">What its goals were bound with.</param>
/// <param name="Goals">Each goal as it was bound.</param>
sealed record BoundPlan(Plan? Plan, ImmutableArray<Diagnostic> Diagnostics, BindingContext Context, ImmutableArray<BoundGoal> Goals)
{
    /// <summary>What was said of the plan but for the insides of its goals.</summary>
    public ImmutableArray<MovingDiagnostic> Around { get; init; } = [];

    /// <summary>Stands for all that the plan's records can name: the same object as long as they can name the same.</summary>
    public object Nameable { get; init; } = new();
}
