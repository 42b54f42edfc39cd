using System.Diagnostics;
using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>Whom <c>each child</c>, <c>any adult</c> and <c>all children together</c> are at a date.</summary>
static class SubjectsOf
{
    /// <summary>
    /// The members of the family who do not live elsewhere (unless the measure names them), of whom the
    /// measure is recorded, and who are of the kind on the last day of the window. For counts, those who were
    /// of the kind on any day of the window, with the events of those days alone.
    /// </summary>
    public static ImmutableArray<Observation> Of(Measure measure, PeopleKind kind, Window window, Standpoint at)
    {
        var admitted = at.Plan.Family.Where(person => IsAdmitted(measure.Of, person, at));

        return measure.Kind is CountKind
            ?
            [
                .. admitted.Where(person => (person.Facts.Born is not null && kind != PeopleKind.Parent) || IsOfKind(person, kind, window.To))
                    .Select(person => Clipped(measure, person, kind, at))
                    .Where(one => one.EventDays.Overlaps(window)),
            ]
            : [.. admitted.Where(person => IsOfKind(person, kind, window.To)).Select(person => at.Observe(measure, person))];
    }

    /// <summary>Whether somebody is of the kind on that day.</summary>
    public static bool IsOfKind(Person person, PeopleKind kind, DateOnly day) => person.IsOf(kind, day);

    /// <summary>Whether a measure is recorded of somebody: <c>each child</c> admits all who were one during the plan.</summary>
    public static bool IsAdmitted(MeasureSubject of, Person person, Standpoint at) => of switch
    {
        NamedPeople named => named.People.Any(one => one.Name == person.Name),
        EachOfKind each => person.IsAtHome && WasOfKind(person, each.Kind, at),
        FamilyTogether => false,
        _ => throw new UnreachableException(),
    };

    static bool WasOfKind(Person person, PeopleKind kind, Standpoint at) =>
        IsOfKind(person, kind, kind == PeopleKind.Child ? at.Plan.Started : at.AsOf);

    static Observation Clipped(Measure measure, Person person, PeopleKind kind, Standpoint at)
    {
        var observation = at.Observe(measure, person);
        var grownUp = person.Facts.Born is { } born ? MonthArithmetic.Add(born, 18, 0) : (DateOnly?)null;

        return (kind, grownUp) switch
        {
            (PeopleKind.Child, { } day) => observation with
            {
                EventDays = new Window(DateOnly.MinValue, day.PlusDays(-1)),
            },
            (PeopleKind.Adult, { } day) => observation with { EventDays = new Window(day, DateOnly.MaxValue) },
            _ => observation,
        };
    }
}
