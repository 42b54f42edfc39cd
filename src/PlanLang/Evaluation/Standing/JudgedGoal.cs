using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>A goal with its actions, judged.</summary>
readonly record struct JudgedGoal(GoalAssessment Goal, ImmutableArray<ActionAssessment> Actions)
{
    /// <summary>Judges it.</summary>
    public static JudgedGoal Of(Goal goal, Standpoint at) =>
        new(GoalAssessor.Assess(goal, at), [.. goal.Actions.Select(action => ActionAssessor.Assess(action, goal, at))]);
}
