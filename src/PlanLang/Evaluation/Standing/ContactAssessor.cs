using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>Whether contact with the family eases off, by the visits of the diary: the first four weeks beside the last four.</summary>
static class ContactAssessor
{
    const int FourWeeks = 28;

    /// <summary>
    /// Null before eight weeks have gone by, without a visit in the first four, when the plan is closed, or where visits
    /// are not the reader's to see. Visits count that took place.
    /// </summary>
    public static ContactAssessment? Assess(Stage? stage, ClosedEntry? closed, Standpoint at)
    {
        var (start, end) = (at.Plan.Started, at.AsOf);
        if (closed is not null || at.Plan.VisitCounts.IsEmpty || end < start.PlusDays((2 * FourWeeks) - 1))
        {
            return null;
        }

        var made = at.Seen(at.Memory.Entries.Visits).Where(visit => visit.Outcome == VisitOutcome.Made).ToImmutableArray();
        var first = Of(made, new Window(start, start.PlusDays(FourWeeks - 1)));
        var last = Of(made, new Window(end.PlusDays(1 - FourWeeks), end));
        var trend = Compared(first, last);

        return first.Visits == 0 ? null : new ContactAssessment(first, last, trend, Standing(stage, trend, last.Days.From, at));
    }

    static ContactTime Of(ImmutableArray<VisitEntry> visits, Window days)
    {
        var inside = visits.Where(visit => days.Contains(visit.Day)).ToImmutableArray();

        return new ContactTime(days, inside.Length, inside.Any(visit => visit.Minutes is null) ? null : inside.Sum(visit => visit.Minutes));
    }

    /// <summary>By minutes where every visit says them, else by how often somebody came.</summary>
    static ContactTrend Compared(ContactTime first, ContactTime last) =>
        (first.Minutes is { } before && last.Minutes is { } now ? now.CompareTo(before) : last.Visits.CompareTo(first.Visits)) switch
        {
            < 0 => ContactTrend.Less,
            0 => ContactTrend.Same,
            _ => ContactTrend.More,
        };

    /// <summary>A stage that has lasted for those four weeks, and plans less than the first one.</summary>
    static ContactStanding Standing(Stage? stage, ContactTrend trend, DateOnly from, Standpoint at) =>
        stage is null || StageAssessor.BeganOn(stage, at) is not { } began || began > from || !IsLess(stage.Visits, at.Plan.Stages[0].Visits)
            ? ContactStanding.NotPlanned
        : trend == ContactTrend.Less ? ContactStanding.EasesOff
        : ContactStanding.DoesNotEaseOff;

    static bool IsLess(Recurrence? now, Recurrence? first) => PerYear(now) is { } one && PerYear(first) is { } other && one < other;

    /// <summary>The most that a recurrence plans in a year of 364 days; null where a calendar would have to tell.</summary>
    static decimal? PerYear(Recurrence? often) => often?.Period is { NeedsCalendar: false } period
        ? (often is TimesPer times ? times.AtMost : 1) * 364m / (period.Count * DaysOf(period.Unit))
        : null;

    static int DaysOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Day => 1,
        TimeUnit.Week => 7,
        TimeUnit.Month => 30,
        _ => 364,
    };
}
