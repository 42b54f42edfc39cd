using System.Diagnostics;
using System.Globalization;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Wording;

/// <summary>Whom a condition speaks of.</summary>
static class SubjectWording
{
    /// <summary><c>Kai</c>, <c>each child</c>, <c>at least 2 children</c>, <c>all children together</c>; empty for the family.</summary>
    public static string Of(Subject subject) => subject switch
    {
        FamilySubject => "",
        PersonSubject person => person.Person.Name,
        SameSubject same => $"the {Singular(same.Kind)}",
        TogetherSubject together => $"all {Plural(together.Kind)} together",
        QuantifiedSubject quantified => Quantified(quantified.Quantifier, Singular(quantified.Kind), Plural(quantified.Kind)),
        _ => throw new UnreachableException(),
    };

    /// <summary><c>each goal</c>-like phrases: <paramref name="one"/> and <paramref name="many"/> are the words for what is counted.</summary>
    public static string Quantified(Quantifier quantifier, string one, string many) => quantifier switch
    {
        AllQuantifier => $"each {one}",
        AnyQuantifier => $"any {one}",
        AtLeastQuantifier atLeast => string.Create(
            CultureInfo.InvariantCulture, $"at least {atLeast.Count} {(atLeast.Count == 1 ? one : many)}"),
        _ => throw new UnreachableException(),
    };

    /// <summary>Whether its verb stands in the plural: <c>at least 2 adults are in work</c>.</summary>
    public static bool IsPlural(Subject subject) =>
        subject is TogetherSubject or QuantifiedSubject { Quantifier: AtLeastQuantifier { Count: > 1 } };

    /// <summary><c>child</c>, <c>adult</c>, <c>parent</c>, <c>person</c>.</summary>
    public static string Singular(PeopleKind kind) => kind switch
    {
        PeopleKind.Child => "child",
        PeopleKind.Adult => "adult",
        PeopleKind.Parent => "parent",
        _ => "person",
    };

    static string Plural(PeopleKind kind) => kind switch
    {
        PeopleKind.Child => "children",
        PeopleKind.Adult => "adults",
        PeopleKind.Parent => "parents",
        _ => "people",
    };
}
