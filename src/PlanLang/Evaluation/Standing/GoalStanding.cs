using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>How a goal stands, and what its condition comes to.</summary>
/// <param name="Status">How it stands.</param>
/// <param name="MetWhen">Its condition, or that all its actions are done or kept.</param>
sealed record GoalStanding(GoalStatus Status, Judgement MetWhen);
