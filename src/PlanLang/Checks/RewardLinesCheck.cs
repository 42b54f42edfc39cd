using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Checks;

/// <summary>A reward says when it is earned: a promise that nobody can be held to is none.</summary>
static class RewardLinesCheck
{
    static readonly ImmutableArray<RequiredLine<Reward>> Lines =
    [
        new(["when"], reward => reward.When is null, (reward, _) => DiagnosticCatalog.RewardWithoutCondition(
            reward.At.Source, reward.At.Span, reward.Name ?? reward.Title.Text)),
    ];

    public static IEnumerable<Diagnostic> Check(Plan plan) => plan.Rewards
        .Where(reward => reward.Title.Text.Length > 0)
        .SelectMany(reward => RequiredLine<Reward>.Missing(Lines, reward, [reward.At], plan));
}
