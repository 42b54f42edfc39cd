using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>How an action stands at a date.</summary>
static class ActionAssessor
{
    static readonly Duration FourWeeks = new(4, TimeUnit.Week);

    /// <summary>Done once or again and again, with the lines it rests on.</summary>
    public static ActionAssessment Assess(PlanAction action, Goal goal, Standpoint at)
    {
        var entries = at.Seen(at.Memory.Entries.Of(action)).ToImmutableArray();
        if (action.Prompt is { } prompt)
        {
            var prompted = PromptedAction.Assess(action, goal, prompt, at);

            return HasStopped(action, entries, at) ? prompted with { Status = ActionStatus.Stopped, Due = null } : prompted;
        }

        return action.When is { } recurrence
            ? Recurring(action, goal, new Schedule(recurrence, FromOf(action, at), CalendarOf(action, goal, at)), entries, at)
            : new ActionAssessment(action, goal, OneOff(action, entries, at), 0, 0, Lines(entries)) { Due = action.By };
    }

    static ActionStatus OneOff(PlanAction action, ImmutableArray<ActionEntry> entries, Standpoint at)
    {
        var latest = entries.LastOrDefault(entry => entry.Outcome != ActionOutcome.Missed);

        return latest?.Outcome switch
        {
            ActionOutcome.Done or ActionOutcome.Kept => ActionStatus.Done,
            ActionOutcome.NotNeeded => ActionStatus.NotNeeded,
            ActionOutcome.Stopped => ActionStatus.Stopped,
            _ => at.AsOf > action.By ? ActionStatus.Overdue
                : at.AsOf == action.By ? ActionStatus.Due
                : ActionStatus.NotDue,
        };
    }

    static ActionAssessment Recurring(
        PlanAction action, Goal goal, Schedule schedule, ImmutableArray<ActionEntry> entries, Standpoint at)
    {
        var window = LookedAt(schedule.Anchor, at.AsOf);
        var occasions = window is { } days ? ActionOccasions.In(days, schedule, entries) : null;
        var assessment = new ActionAssessment(
            action,
            goal,
            StatusOf(occasions),
            occasions?.Kept ?? 0,
            occasions?.Due ?? 0,
            Lines(entries.Where(entry => (window?.Contains(entry.Day) ?? false) || entry == Stopped(entries))));

        return HasStopped(action, entries, at) ? assessment with { Status = ActionStatus.Stopped }
            : HasBegun(schedule, at) ? assessment
            : assessment with { Status = ActionStatus.NotDue };
    }

    /// <summary>The last four weeks, not before the first day of the action; null before that day.</summary>
    static Window? LookedAt(DateOnly from, DateOnly asOf) =>
        Windows.Last(FourWeeks, asOf, Calendar.Empty)?.Intersect(new Window(from, DateOnly.MaxValue));

    static ActionStatus StatusOf(ActionOccasions? occasions) => occasions switch
    {
        null => ActionStatus.NotDue,
        { AreSlipping: true } => ActionStatus.Slipping,
        _ => ActionStatus.Kept,
    };

    /// <summary>After its last day, or after a record that it stopped and none later that it was kept.</summary>
    static bool HasStopped(PlanAction action, ImmutableArray<ActionEntry> entries, Standpoint at) =>
        at.AsOf > action.Until || Stopped(entries) is not null;

    static ActionEntry? Stopped(ImmutableArray<ActionEntry> entries) =>
        entries.LastOrDefault(entry => entry.Outcome is not ActionOutcome.Missed) is { Outcome: ActionOutcome.Stopped } stopped ? stopped : null;

    static bool HasBegun(Schedule schedule, Standpoint at) => schedule.At(0) is { } first && first <= at.AsOf;

    static DateOnly FromOf(PlanAction action, Standpoint at) => action.From ?? at.Plan.Started;

    /// <summary>The school's of those who do it, or else of those whom the goal is for.</summary>
    static Calendar CalendarOf(PlanAction action, Goal goal, Standpoint at) =>
        at.Plan.CalendarFor(action.Who.Concat(goal.For).FirstOrDefault(person => person.Facts.School is not null));

    static ImmutableArray<Evidence> Lines(IEnumerable<ActionEntry> entries) =>
        EvidenceLines.Of(entries.Select(entry => entry.Evidence));
}
