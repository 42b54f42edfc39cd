using PlanLang.Model;
using PlanLang.Syntax;

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

    /// <summary>How a condition can come out, in the order of the verdicts.</summary>
    public static ImmutableArray<string> Verdicts { get; } = ["met", "not met", "too early", "not recorded", "does not apply"];

    /// <summary>How a result can stand: by its condition, by a person's decision, and by what is paid beside it.</summary>
    public static ImmutableArray<string> Results { get; } = [.. Verdicts, "met by discretion", "paid"];

    /// <summary>How a result stands that is paid so much: <c>paid £700</c>.</summary>
    public static string Paid(Fraction pounds) => $"paid £{DecimalWording.WithThousands(pounds)}";

    /// <summary>How a score can stand that has no value yet.</summary>
    public static ImmutableArray<string> Scores { get; } = ["not recorded"];

    public static string Of(GoalStatus status) => Goals[(int)status];

    public static string Of(ActionStatus status) => Actions[(int)status];

    public static string Of(RewardStatus status) => Rewards[(int)status];

    public static string Of(SanctionStatus status) => Sanctions[(int)status];
}
