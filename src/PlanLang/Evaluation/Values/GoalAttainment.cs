namespace PlanLang.Evaluation;

/// <summary>
/// Goal attainment scaling: T = 50 + 10 Σwx ÷ √((1 − ρ) Σw² + ρ (Σw)²) with ρ = 0.3, the usual estimate of how much the
/// scores of one family go together (Kiresuk and Sherman, 1968). 50 is what was expected of all goals.
/// </summary>
static class GoalAttainment
{
    const double Correlation = 0.3;

    /// <summary>The value with two decimals, rounded half away from zero.</summary>
    /// <param name="goals">Each goal's score, from −2 to 2 with 0 for what was expected, and its weight, at least 1.</param>
    public static decimal Of(ImmutableArray<(int Score, int Weight)> goals)
    {
        var sum = goals.Sum(goal => (double)goal.Weight);
        var squares = goals.Sum(goal => (double)goal.Weight * goal.Weight);
        var weighted = goals.Sum(goal => (double)goal.Weight * goal.Score);
        var value = 50 + 10 * weighted / Math.Sqrt((1 - Correlation) * squares + Correlation * sum * sum);

        return Math.Round((decimal)value, 2, MidpointRounding.AwayFromZero);
    }
}
