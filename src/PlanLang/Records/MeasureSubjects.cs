using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>Whose record it is, and whether the measure is recorded of them.</summary>
static class MeasureSubjects
{
    const int Family = -1;

    /// <summary>
    /// The place of the person; -1 for the family. False where it does not fit the measure, which has been reported.
    /// </summary>
    public static bool TryFind(RecordContext context, Measure measure, RecordEntry entry, DateOnly day, out int person)
    {
        person = Family;
        if (measure.Of is FamilyTogether)
        {
            return entry.Subject.Length == 0
                || Refuse(context, DiagnosticCatalog.RecordOfFamily(context.Source, entry.Subject, measure.Name));
        }

        if (entry.Subject.Length == 0)
        {
            return Refuse(context, DiagnosticCatalog.RecordOfWhom(
                context.Source, context.AtOrLine(entry.Name, entry), Admitted(context, measure), Example(context, measure, entry)));
        }

        if (!context.Names.People.TryFind(context.Of(entry.Subject), out person))
        {
            return Refuse(context, DiagnosticCatalog.RecordPersonUnknown(
                context.Source, entry.Subject, context.Names.ClosestPerson(context.Of(entry.Subject))));
        }

        return Admits(context, measure, context.Plan.People[person], day)
            || Refuse(context, DiagnosticCatalog.RecordNotOf(
                context.Source, entry.Subject, measure.Name, Admitted(context, measure)));
    }

    static bool Refuse(RecordContext context, Diagnostic diagnostic)
    {
        context.Report(diagnostic);

        return false;
    }

    /// <summary>
    /// Whoever has been a child during the plan is one to <c>each child</c>; whoever became an adult is one to
    /// <c>each adult</c>.
    /// </summary>
    static bool Admits(RecordContext context, Measure measure, Person person, DateOnly day) => measure.Of switch
    {
        NamedPeople named => named.People.Contains(person),
        EachOfKind each when person.IsAtHome => each.Kind switch
        {
            PeopleKind.Child => person.IsChildOn(context.Plan.Started),
            PeopleKind.Adult => !person.IsChildOn(day > context.KnownAt ? day : context.KnownAt),
            var kind => person.IsOf(kind, day),
        },
        _ => false,
    };

    static ImmutableArray<string> Admitted(RecordContext context, Measure measure) =>
    [
        .. context.Plan.People.Where(person => Admits(context, measure, person, context.KnownAt)).Select(person => person.Name),
    ];

    static string Example(RecordContext context, Measure measure, RecordEntry entry)
    {
        var person = context.Plan.People.FirstOrDefault(person => Admits(context, measure, person, context.KnownAt))?.Name ?? "Kai";
        if (entry.Kind == RecordEntryKind.DoesNotApply)
        {
            return $"does not apply: {measure.Name} of {person}, …";
        }

        var value = entry.Value.Length > 0 ? context.Source[entry.Value] : ValueExamples.Of(measure.Kind);

        return $"{measure.Name} of {person}: {value}";
    }
}
