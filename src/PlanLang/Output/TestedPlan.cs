using PlanLang.Diagnostics;
using PlanLang.Evaluation;

namespace PlanLang.Output;

/// <summary>What became of the expectations of one plan.</summary>
/// <param name="File">The file, as it is shown.</param>
/// <param name="Name">What the plan is called; null where it does not say.</param>
/// <param name="Outcomes">One a line of an expectation, the plan's own first.</param>
/// <param name="Errors">The mistakes in its texts, in order; expectations that have one are not among the outcomes.</param>
public sealed record TestedPlan(
    string File, string? Name, ImmutableArray<ExpectationOutcome> Outcomes, ImmutableArray<Diagnostic> Errors)
{
    /// <summary>Those that do not hold.</summary>
    public IEnumerable<ExpectationOutcome> Failures => Outcomes.Where(outcome => !outcome.Holds);

    /// <summary>Whether all hold, and all could be read.</summary>
    public bool IsGood => Errors.IsEmpty && Outcomes.All(outcome => outcome.Holds);
}
