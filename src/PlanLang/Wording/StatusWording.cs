using PlanLang.Model;

namespace PlanLang.Wording;

/// <summary>How goals, actions, rewards and sanctions stand, in the words that plans and documents share.</summary>
static class StatusWording
{
    /// <summary>In the order of <see cref="GoalStatus"/>.</summary>
    public static ImmutableArray<string> Goals { get; } =
        ["met", "missed", "does not apply", "on track", "off track", "not recorded", "not started", "under way"];

    /// <summary>In the order of <see cref="ActionStatus"/>.</summary>
    public static ImmutableArray<string> Actions { get; } =
        ["done", "not due", "due", "overdue", "kept", "slipping", "stopped", "not needed"];

    /// <summary>In the order of <see cref="RewardStatus"/>.</summary>
    public static ImmutableArray<string> Rewards { get; } = ["earned", "not yet"];

    /// <summary>In the order of <see cref="SanctionStatus"/>.</summary>
    public static ImmutableArray<string> Sanctions { get; } =
        ["not reached", "must wait", "may be considered", "in force", "ended"];

    public static string Of(GoalStatus status) => Goals[(int)status];

    public static string Of(ActionStatus status) => Actions[(int)status];

    public static string Of(RewardStatus status) => Rewards[(int)status];

    public static string Of(SanctionStatus status) => Sanctions[(int)status];
}
