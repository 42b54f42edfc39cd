using System.Diagnostics;
using PlanLang.Dates;
using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;
using PlanLang.Wording;

namespace PlanLang.Binding;

/// <summary>Whether a measure is recorded of somebody.</summary>
static class MeasureSubjects
{
    /// <summary>Nobody is in a plan for longer, so that a child who is younger than 16 at its start never counts as an adult.</summary>
    const int LongestPlanInYears = 2;

    /// <summary>Whether the condition may speak of the subject; if not, that is reported.</summary>
    public static bool Check(Measure measure, Subject subject, TextSpan span, BindingContext context)
    {
        if (measure.Of is FamilyTogether)
        {
            context.Report(DiagnosticCatalog.SubjectOfFamilyMeasure(context.Source, span, measure.Name));

            return false;
        }

        if (subject is PersonSubject { Person: var person } && !Admits(measure.Of, person, context.Scope.Start))
        {
            context.Report(DiagnosticCatalog.NotMeasuredOf(context.Source, span, measure.Name, Words(measure.Of)));

            return false;
        }

        return true;
    }

    static bool Admits(MeasureSubject of, Person person, DateOnly start) => of switch
    {
        NamedPeople named => named.People.Any(admitted => admitted.Name == person.Name),
        EachOfKind { Kind: PeopleKind.Child } => person.IsAtHome && person.IsChildOn(start),
        EachOfKind { Kind: PeopleKind.Adult } =>
            person.IsAtHome && !person.IsChildOn(MonthArithmetic.Add(start, LongestPlanInYears, 0)),
        EachOfKind each => person.IsAtHome && person.IsOf(each.Kind, start),
        _ => person.IsAtHome,
    };

    static string Words(MeasureSubject of) => of switch
    {
        NamedPeople named => string.Join(", ", named.People.Select(person => person.Name)),
        EachOfKind each => $"{SubjectWording.Of(new QuantifiedSubject(new AllQuantifier(), each.Kind))} at home",
        _ => throw new UnreachableException(),
    };
}
