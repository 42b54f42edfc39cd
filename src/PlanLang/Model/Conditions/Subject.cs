using PlanLang.Syntax;

namespace PlanLang.Model;

/// <summary>Whom a condition speaks of.</summary>
public abstract record Subject
{
    /// <summary>The one person that it speaks of; null where it speaks of several, or of the family.</summary>
    internal Person? Alone => this switch
    {
        PersonSubject one => one.Person,
        SameSubject same => same.Person,
        _ => null,
    };
}

/// <summary>Nobody named: a measure of the family together.</summary>
public sealed record FamilySubject : Subject;

/// <summary>One person: <c>of Kai</c>.</summary>
/// <param name="Person">Who.</param>
public sealed record PersonSubject(Person Person) : Subject;

/// <summary><c>each child</c>, <c>any adult</c>, <c>at least 2 children</c>: the same person must satisfy the whole condition.</summary>
/// <param name="Quantifier">How many of them.</param>
/// <param name="Kind">Of whom.</param>
public sealed record QuantifiedSubject(Quantifier Quantifier, PeopleKind Kind) : Subject;

/// <summary><c>all children together</c>: pooled or summed.</summary>
/// <param name="Kind">Of whom.</param>
public sealed record TogetherSubject(PeopleKind Kind) : Subject;

/// <summary><c>the child</c>: the one whom the list around the condition looks at, <c>for any child, all of</c>.</summary>
/// <param name="Kind">What they are.</param>
public sealed record SameSubject(PeopleKind Kind) : Subject
{
    /// <summary>Who that is, where one of them alone is looked at; null where the list decides.</summary>
    public Person? Person { get; init; }
}

/// <summary>How many of several must hold: people, goals or parts of a list.</summary>
public abstract record Quantifier;

/// <summary><c>each</c>, <c>every</c>, <c>all of</c>.</summary>
public sealed record AllQuantifier : Quantifier;

/// <summary><c>any</c>, <c>any of</c>.</summary>
public sealed record AnyQuantifier : Quantifier;

/// <summary><c>none of</c>.</summary>
public sealed record NoneQuantifier : Quantifier;

/// <summary><c>at least 2</c>.</summary>
/// <param name="Count">How many, at least 1.</param>
public sealed record AtLeastQuantifier(int Count) : Quantifier;
