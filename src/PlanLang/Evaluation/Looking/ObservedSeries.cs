using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>What was recorded of one measure and one subject, and how its returns follow each other.</summary>
/// <param name="Series">The values.</param>
/// <param name="Returns">The days of which anything was recorded.</param>
sealed record ObservedSeries(Series Series, Returns Returns);
