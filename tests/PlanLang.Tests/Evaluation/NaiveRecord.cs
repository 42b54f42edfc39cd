namespace PlanLang.Tests.Evaluation;

/// <summary>One line of a diary for the naive oracle.</summary>
/// <param name="Day">Its day.</param>
/// <param name="Part">A count, a value, or the upper number of a ratio.</param>
/// <param name="Whole">The lower number of a ratio.</param>
/// <param name="Status">A status; null for other measures.</param>
/// <param name="IsExempt">Whether it says that the measure does not apply.</param>
sealed record NaiveRecord(DateOnly Day, int Part, int Whole, string? Status, bool IsExempt);
