using PlanLang.Model;

namespace PlanLang.Binding;

/// <summary>A status and the measure that has it.</summary>
/// <param name="Measure">A status measure.</param>
/// <param name="Status">As the measure writes it.</param>
sealed record FoundStatus(Measure Measure, string Status)
{
    /// <summary>Whom it is said of; the family together where nobody is named.</summary>
    public Subject Subject { get; init; } = new FamilySubject();
}
