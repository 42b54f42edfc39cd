using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>Several goals as one number.</summary>
static class ScoreAssessor
{
    /// <summary>From the latest score of each goal; without a value as long as one of them is missing.</summary>
    public static ScoreAssessment Assess(Score score, Standpoint at)
    {
        ImmutableArray<GoalScore> goals =
        [
            .. score.Weights.Select(one => new GoalScore(
                one.Goal, one.Weight, at.Seen(at.Memory.Entries.ScoresOf(one.Goal)).LastOrDefault())),
        ];
        var scored = goals
            .Where(goal => goal.Entry is not null)
            .Select(goal => ((int)(goal.Entry?.Score.Numerator ?? 0), goal.Weight))
            .ToImmutableArray();

        return new ScoreAssessment(
            score, scored.Length == goals.Length && !goals.IsEmpty ? GoalAttainment.Of(scored) : null, goals);
    }
}
