using PlanLang.Dates;
using PlanLang.Evaluation;
using PlanLang.Model;

namespace PlanLang.Reporting;

/// <summary>What is due of a family: what was due and is open still, and what comes up to a day.</summary>
public static class Deadlines
{
    /// <summary>All of it; nothing of a plan that is closed.</summary>
    /// <param name="assessment">How the family stands.</param>
    /// <param name="until">The last day that is looked at.</param>
    public static ImmutableArray<Deadline> Of(Assessment assessment, DateOnly until)
    {
        if (assessment.Closed is not null)
        {
            return [];
        }

        return [.. All(assessment, until).OfType<Deadline>().Where(one => one.Day <= until)];
    }

    /// <summary>By key worker, then date, then family, whose promised records come last.</summary>
    public static ImmutableArray<Deadline> InOrder(IEnumerable<Deadline> deadlines) =>
    [
        .. deadlines.OrderBy(one => one.KeyWorker, StringComparer.Ordinal)
            .ThenBy(one => one.Day)
            .ThenBy(one => one.Plan, StringComparer.Ordinal)
            .ThenBy(one => one.Kind)
            .ThenBy(one => one.File, StringComparer.Ordinal)
            .ThenBy(one => one.Line)
            .ThenBy(one => one.About, StringComparer.Ordinal),
    ];

    static IEnumerable<Deadline?> All(Assessment assessment, DateOnly until)
    {
        var at = Standpoint.At(assessment.Plan, assessment.Diary, assessment.AsOf);

        return
        [
            .. ContactsDue.Of(at).Select(one => Due(DeadlineKind.Contact, one.Date, one.At, assessment)),
            .. Reviews(assessment, at, until),
            .. assessment.Actions.Where(IsOpen).Select(one => Action(one.Action, one.Due, assessment)),
            .. ReturnsDue.Of(at).Select(one => Return(one, assessment)),
        ];
    }

    static Deadline? Action(PlanAction action, DateOnly? day, Assessment assessment) =>
        Due(DeadlineKind.Action, day, action.At, assessment) is { } due
            ? due with { About = action.Id, Title = action.Title.Text }
            : null;

    static Deadline? Return(ReturnsDue next, Assessment assessment) =>
        Due(DeadlineKind.Return, next.Due, next.Observation.Measure.At, assessment) is { } due
            ? due with { About = next.About }
            : null;

    static bool IsOpen(ActionAssessment action) =>
        action.Action.When is null && action.Status is ActionStatus.NotDue or ActionStatus.Due or ActionStatus.Overdue;

    static IEnumerable<Deadline?> Reviews(Assessment assessment, Standpoint at, DateOnly until)
    {
        if (assessment.Plan.Reviews is not { } reviews || ReviewDates.Of(at) is not { } dates)
        {
            yield break;
        }

        yield return Due(DeadlineKind.Review, assessment.Reviews.OverdueSince, reviews.At, assessment);
        for (var next = dates.FirstUnheldAfter(assessment.AsOf.PlusDays(-1)); next <= until; next = dates.FirstUnheldAfter(next.Value))
        {
            yield return Due(DeadlineKind.Review, next, reviews.At, assessment);
        }
    }

    static Deadline? Due(DeadlineKind kind, DateOnly? day, Location at, Assessment assessment) => day is not { } known
        ? null
        : new Deadline(
            kind,
            known,
            assessment.KeyWorker?.FullName,
            assessment.Plan.Name,
            assessment.Plan.Reference,
            "",
            "",
            assessment.Plan.At.Source.Path,
            at.Source.Path,
            at.Line);
}
