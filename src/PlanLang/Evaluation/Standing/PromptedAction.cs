using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>
/// How an action stands that something calls for each time it happens: <c>within 1 working day of a possible breach</c>.
/// A record of the action from the day of the event on answers it, in time or late.
/// </summary>
static class PromptedAction
{
    static readonly Duration FourWeeks = new(4, TimeUnit.Week);

    /// <summary>Overdue from the day after the time that there was; slipping when fewer than four of five were answered in time.</summary>
    public static ActionAssessment Assess(PlanAction action, Goal goal, Prompt prompt, Standpoint at)
    {
        var entries = at.Seen(at.Memory.Entries.Of(action)).ToImmutableArray();
        var calls = Days(prompt.Event, at)
            .Where(day => day >= (action.From ?? at.Plan.Started) && !(day > action.Until))
            .Distinct()
            .Select(day => Call.Of(day, DueDay.After(day, prompt.Within, at.Plan.CalendarFor(null)), entries))
            .ToImmutableArray();
        var open = calls.Where(call => call.Answered is null).Select(call => (DateOnly?)call.Due).Min();
        var recent = calls.Where(call => call.Day > at.AsOf.Minus(FourWeeks) && (call.Answered is not null || call.Due < at.AsOf)).ToList();
        var kept = recent.Count(call => call.Answered <= call.Due);

        return new ActionAssessment(
            action, goal, StatusOf(open, new ActionOccasions(recent.Count, kept), at), kept, recent.Count, Lines(entries))
        {
            Due = open,
        };
    }

    static ActionStatus StatusOf(DateOnly? open, ActionOccasions recent, Standpoint at) =>
        open < at.AsOf ? ActionStatus.Overdue
        : open is not null ? ActionStatus.Due
        : recent.Due == 0 ? ActionStatus.NotDue
        : recent.AreSlipping ? ActionStatus.Slipping
        : ActionStatus.Kept;

    static IEnumerable<DateOnly> Days(PromptEvent what, Standpoint at) => what switch
    {
        BreachEvent => at.Seen(at.Memory.Entries.Breaches).Select(breach => breach.Day),
        CountEvent count => DaysOf(count.Measure, at),
        _ => at.Seen(at.Memory.Entries.ReviewsHeld).Select(review => review.Day),
    };

    static IEnumerable<DateOnly> DaysOf(Measure measure, Standpoint at) => at.Diary.All
        .Where(series => series.Measure.Name == measure.Name)
        .SelectMany(series => series.Samples)
        .Where(sample => sample.Part > 0 && at.Sees(sample.Day))
        .Select(sample => sample.Day)
        .Order();

    static ImmutableArray<Evidence> Lines(ImmutableArray<ActionEntry> entries) =>
        EvidenceLines.Of(entries.Select(entry => entry.Evidence));

    /// <summary>One time that the action was called for.</summary>
    readonly record struct Call(DateOnly Day, DateOnly Due, DateOnly? Answered)
    {
        public static Call Of(DateOnly day, DateOnly due, ImmutableArray<ActionEntry> entries) =>
            new(day, due, entries.FirstOrDefault(entry => entry.Day >= day && entry.Outcome != ActionOutcome.Missed)?.Day);
    }
}
