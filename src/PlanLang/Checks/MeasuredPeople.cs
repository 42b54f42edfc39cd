using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Checks;

/// <summary>Whose behaviour a sentence is about.</summary>
static class MeasuredPeople
{
    /// <summary>Each person it may be about on that day; nobody where it is about the family together, or about no measure.</summary>
    public static IEnumerable<Person> Of(Condition condition, Plan plan, DateOnly day) => condition switch
    {
        ValueCondition value => Of(value.Subject, value.Measure, plan, day),
        ChangeCondition change => Of(change.Subject, change.Measure, plan, day),
        StatusCondition status => Of(status.Subject, status.Measure, plan, day),
        _ => [],
    };

    static IEnumerable<Person> Of(Subject subject, Measure measure, Plan plan, DateOnly day) => subject switch
    {
        PersonSubject one => [one.Person],
        QuantifiedSubject several => Of(several.Kind, measure, plan, day),
        SameSubject same => Of(same.Kind, measure, plan, day),
        TogetherSubject together => Of(together.Kind, measure, plan, day),
        _ => [],
    };

    static IEnumerable<Person> Of(PeopleKind kind, Measure measure, Plan plan, DateOnly day) =>
        Admitted(measure, plan, day).Where(person => person.IsOf(kind, day));

    static IEnumerable<Person> Admitted(Measure measure, Plan plan, DateOnly day) => measure.Of switch
    {
        NamedPeople named => named.People,
        EachOfKind each => plan.Family.Where(person => person.IsAtHome && person.IsOf(each.Kind, day)),
        _ => [],
    };
}
