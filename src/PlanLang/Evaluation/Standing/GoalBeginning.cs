using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>Whether anything has been recorded that belongs to a goal.</summary>
static class GoalBeginning
{
    /// <summary>Any record of a measure that its condition or milestones name, or of one of its actions, by the date.</summary>
    public static bool HasBegun(Goal goal, Standpoint at) =>
        goal.Actions.Any(action => at.Seen(at.Memory.Entries.Of(action)).Any()) || Observed(goal, at).Any(one => one.Returns.First <= at.SeenTo);

    /// <summary>A line that shows it: the first record of each measure, or else the first of each action.</summary>
    public static IEnumerable<Evidence> EvidenceOf(Goal goal, Standpoint at) =>
    [
        .. Observed(goal, at).SelectMany(one => one.Returns.FirstFrom(DateOnly.MinValue, at.SeenTo)),
        .. goal.Actions.SelectMany(action => at.Seen(at.Memory.Entries.Of(action)).Take(1)).Select(entry => entry.Evidence),
    ];

    static IEnumerable<Observation> Observed(Goal goal, Standpoint at)
    {
        var conditions = goal.Milestones.Select(milestone => milestone.Condition);
        var measures = (goal.MetWhen is { } metWhen ? conditions.Prepend(metWhen) : conditions)
            .SelectMany(ConditionMeasures.Of)
            .Select(measure => measure.Name)
            .ToHashSet(StringComparer.Ordinal);

        return at.Diary.All.Where(series => measures.Contains(series.Measure.Name)).Select(series => at.Observe(series.Measure, series.Subject));
    }
}
