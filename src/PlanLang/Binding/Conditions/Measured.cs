using PlanLang.Model;

namespace PlanLang.Binding;

/// <summary>What is measured, of whom: <c>the lowest calm home of Kai</c>.</summary>
/// <param name="Aggregate">Which of the recorded values.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Subject">Of whom, as the measure admits it.</param>
sealed record Measured(Aggregate Aggregate, Measure Measure, Subject Subject);
