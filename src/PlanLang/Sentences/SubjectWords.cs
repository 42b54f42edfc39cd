using System.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Sentences;

/// <summary>Whom a condition speaks of, for families.</summary>
static class SubjectWords
{
    static Language Words => Language.OfThePage;

    /// <summary>As it stands behind a value: <c> for each child</c>, with the blank before it; empty for the family together.</summary>
    public static string For(Subject subject) =>
        subject is FamilySubject ? "" : Words.Say("subject.for", ("who", Of(subject)));

    /// <summary><c>Kai</c>, <c>each child</c>, <c>2 or more adults</c>.</summary>
    public static string Of(Subject subject) => subject switch
    {
        FamilySubject => Words.Say("subject.family"),
        PersonSubject one => one.Person.Name,
        SameSubject { Person: { } one } => one.Name,
        SameSubject same => Words.Say($"subject.same.{same.Kind}"),
        TogetherSubject all => Words.Say($"subject.together.{all.Kind}"),
        QuantifiedSubject some => Of(some.Quantifier, some.Kind),
        _ => throw new UnreachableException(),
    };

    static string Of(Quantifier quantifier, PeopleKind kind) => quantifier switch
    {
        AllQuantifier => Words.Say($"subject.each.{kind}"),
        AnyQuantifier => Words.Say($"subject.any.{kind}"),
        NoneQuantifier => Words.Say($"subject.no.{kind}"),
        AtLeastQuantifier some => Words.Say($"subject.some.{kind}", ("count", Numbers.Of(some.Count))),
        _ => throw new UnreachableException(),
    };
}
