using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>Whose calendars count the time that a condition speaks of.</summary>
static class SubjectPeople
{
    /// <summary>Nobody in particular.</summary>
    public static ImmutableArray<Person?> Nobody { get; } = [null];

    /// <summary>Those of whom the measure is looked at; nobody in particular for the family together.</summary>
    public static ImmutableArray<Person?> Of(Measured of, Scope scope) => of.Subject switch
    {
        PersonSubject person => [person.Person],
        QuantifiedSubject quantified => OfKind(quantified.Kind, of.Measure.Of, scope),
        SameSubject same => OfKind(same.Kind, of.Measure.Of, scope),
        TogetherSubject together => OfKind(together.Kind, of.Measure.Of, scope),
        _ => Nobody,
    };

    static ImmutableArray<Person?> OfKind(PeopleKind kind, MeasureSubject of, Scope scope)
    {
        var people = of is NamedPeople named ? named.People : [.. scope.Everybody.Where(person => person.IsAtHome)];

        return [.. people.Where(person => person.IsOf(kind, scope.Start))];
    }
}
