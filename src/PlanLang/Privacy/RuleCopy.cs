using PlanLang.Model;

namespace PlanLang.Privacy;

/// <summary>The criteria, results and scores that an audience may see; by default they are the team's alone.</summary>
static class RuleCopy
{
    /// <summary>Criteria or results, each with what may be seen of its condition.</summary>
    public static IEnumerable<T> Of<T>(ImmutableArray<T> rules, Copying copying) where T : Rule => rules
        .Where(rule => copying.Clearance.Sees(copying.Clearance.Labels.Of(rule)))
        .Select(rule => rule with { When = copying.Of(rule.When) });

    /// <summary>Scores all of whose goals may be seen: without one of them a score would be another number.</summary>
    public static IEnumerable<Score> Of(ImmutableArray<Score> scores, ImmutableArray<Goal> goals, Clearance clearance) => scores
        .Where(score => clearance.Sees(clearance.Labels.Of(score)))
        .Where(score => score.Weights.All(weight => goals.Any(goal => goal.Id == weight.Goal)));
}
