using PlanLang.Model;

namespace PlanLang.Binding;

/// <summary>A status and the measure that has it.</summary>
/// <param name="Measure">A status measure.</param>
/// <param name="Status">As the measure writes it.</param>
sealed record FoundStatus(Measure Measure, string Status);
