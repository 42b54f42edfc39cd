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
            context.Report(DiagnosticCatalog.SubjectOfFamilyMeasure(context.Source, span, measure.Name, EachSuch(subject, context.Scope.Start)));

            return false;
        }

        var isMeasured = subject is PersonSubject { Person: var person }
            ? Admits(measure.Of, person, context.Scope.Start)
            : KindOf(subject) is not { } kind || MayBe(kind, measure.Of, context.Scope);
        if (!isMeasured)
        {
            context.Report(DiagnosticCatalog.NotMeasuredOf(
                context.Source, span, measure.Name, Words(measure.Of), FittingForm.Of(measure)));
        }

        return isMeasured;
    }

    /// <summary>Of whom it would have to be recorded: <c>each child</c>; whoever is not at home is named.</summary>
    static string EachSuch(Subject subject, DateOnly start) => subject switch
    {
        PersonSubject { Person: { IsAtHome: false } person } => person.Name,
        PersonSubject { Person: var person } => Each(person.IsChildOn(start) ? PeopleKind.Child : PeopleKind.Adult),
        _ => Each(KindOf(subject) ?? PeopleKind.Person),
    };

    static string Each(PeopleKind kind) => SubjectWording.Of(new QuantifiedSubject(new AllQuantifier(), kind));

    static PeopleKind? KindOf(Subject subject) => subject switch
    {
        QuantifiedSubject quantified => quantified.Kind,
        SameSubject same => same.Kind,
        TogetherSubject together => together.Kind,
        _ => null,
    };

    /// <summary>
    /// Whether the measure can be of such people at all, be there any or not: children are no adults, unless somebody may come of
    /// age during the plan.
    /// </summary>
    static bool MayBe(PeopleKind kind, MeasureSubject of, Scope scope) => of switch
    {
        NamedPeople named => named.People.Any(person => MayBe(kind, person, scope.Start)),
        EachOfKind each => !Exclude(kind, each.Kind)
            || scope.Everybody.Any(person => Admits(of, person, scope.Start) && MayBe(kind, person, scope.Start)),
        _ => true,
    };

    static bool MayBe(PeopleKind kind, Person person, DateOnly start) =>
        person.IsOf(kind, start) || person.IsOf(kind, MonthArithmetic.Add(start, LongestPlanInYears, 0));

    static bool Exclude(PeopleKind one, PeopleKind other) =>
        (one == PeopleKind.Child && other is PeopleKind.Adult or PeopleKind.Parent)
        || (other == PeopleKind.Child && one is PeopleKind.Adult or PeopleKind.Parent);

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
