using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>Whether anything has been recorded that belongs to a goal.</summary>
static class GoalBeginning
{
    /// <summary>Any record of a measure that its condition or milestones name, or of one of its actions, by the date.</summary>
    public static bool HasBegun(Goal goal, Standpoint at)
    {
        var conditions = goal.Milestones.Select(milestone => milestone.Condition);
        var measures = (goal.MetWhen is { } metWhen ? conditions.Prepend(metWhen) : conditions)
            .SelectMany(ConditionMeasures.Of)
            .Select(measure => measure.Name)
            .ToHashSet(StringComparer.Ordinal);

        return goal.Actions.Any(action => at.Seen(at.Memory.Entries.Of(action)).Any())
            || at.Diary.All.Any(series => measures.Contains(series.Measure.Name)
                && at.Observe(series.Measure, series.Subject).Returns.First <= at.SeenTo);
    }
}
