using PlanLang.Syntax;
using Sprache;
using static PlanLang.Parsing.Combinators;

namespace PlanLang.Parsing;

/// <summary>What is measured, and of whom.</summary>
static class SubjectGrammar
{
    // people = "child" | "children" | "adult" | "adults" | "parent" | "parents" | "person" | "people" ;
    public static readonly Parser<PeopleKind> People =
        OneOf("children", "child").Return(PeopleKind.Child)
        .Or(OneOf("adults", "adult").Return(PeopleKind.Adult))
        .Or(OneOf("parents", "parent").Return(PeopleKind.Parent))
        .Or(OneOf("people", "person").Return(PeopleKind.Person));

    static readonly Parser<(SubjectQuantity Quantity, int Count, PeopleKind Kind)> Several =
        OneOf("each", "every").Then(People).Select(kind => (SubjectQuantity.Each, 0, kind))
        .Or(Words("any").Then(People).Select(kind => (SubjectQuantity.Any, 0, kind)))
        .Or(Seq(
            Words("at least"), NumberGrammar.Length, People, (_, count, kind) => (SubjectQuantity.AtLeast, count, kind)));

    // several people = ( "each" | "every" | "any" | "at least" , length ) , people ;
    public static readonly Parser<QuantifiedSubjectSyntax> SeveralPeople = Several.Spanned(Quantified);

    // quantified subject = several people | "all" , people , "together" ;
    public static readonly Parser<SubjectSyntax> QuantifiedSubject =
        Several
        .Or(Seq(
            Words("all"), People, Words("together"), (_, kind, _) => (SubjectQuantity.Together, 0, kind)))
        .Spanned(Quantified)
        .Select(subject => (SubjectSyntax)subject);

    // same subject = "the" , ( "child" | "adult" | "parent" | "person" ) ;
    public static readonly Parser<SubjectSyntax> SameSubject =
        Words("the").Then(People).Spanned((kind, span) => (SubjectSyntax)new SameSubjectSyntax(kind, span));

    static readonly Parser<SubjectSyntax> NamedSubject = NameGrammar.Name("a name, or 'each child'")
        .Select(name => (SubjectSyntax)new NamedSubjectSyntax(name, name.Span));

    // subject = quantified subject | same subject | name ;
    public static readonly Parser<SubjectSyntax> Subject = Decide(
        at => BeginsQuantifiedSubject(at) ? QuantifiedSubject
            : BeginsSameSubject(at) ? SameSubject
            : NamedSubject);

    static readonly Parser<AggregateSyntax> Aggregate =
        Words("the lowest").Select(span => new AggregateSyntax("lowest", span))
        .Or(Words("the highest").Select(span => new AggregateSyntax("highest", span)))
        .Or(Words("the average").Select(span => new AggregateSyntax("average", span)))
        .Or(Words("the total").Select(span => new AggregateSyntax("total", span)));

    // measured = [ "the" , ( "lowest" | "highest" | "average" | "total" ) ] , name , [ "of" , subject ] ;
    public static readonly Parser<MeasuredSyntax> Measured =
        Seq(
            Aggregate.If(kind => kind == Kind.The),
            NameGrammar.Name("the name of a measure"),
            Words("of").Then(Subject).If(kind => kind == Kind.Of),
            (aggregate, measure, subject) => (aggregate, measure, subject))
        .Spanned((parts, span) => new MeasuredSyntax(parts.aggregate, parts.measure, parts.subject, span));

    static QuantifiedSubjectSyntax Quantified((SubjectQuantity Quantity, int Count, PeopleKind Kind) subject, TextSpan span) =>
        new QuantifiedSubjectSyntax(subject.Quantity, subject.Count, subject.Kind, span);

    /// <summary>Whether the words are <c>the child</c> or the like.</summary>
    public static bool BeginsSameSubject(TokenInput at) =>
        at.Kind == Kind.The && !at.AtEnd && IsOne(((TokenInput)at.Advance()).Kind);

    /// <summary>Whether the word says of whom, of one alone: <c>child</c>.</summary>
    public static bool IsOne(TokenKind kind) =>
        kind == Kind.Child || kind == Kind.Adult || kind == Kind.Parent || kind == Kind.Person;

    /// <summary>Whether the word says of whom: <c>child</c>, <c>parents</c>.</summary>
    public static bool IsPeople(TokenKind kind) =>
        IsOne(kind) || kind == Kind.Children || kind == Kind.Adults || kind == Kind.Parents || kind == Kind.People;

    public static bool BeginsQuantifiedSubject(TokenInput at) =>
        at.Kind == Kind.Each || at.Kind == Kind.Every || at.Kind == Kind.Any || at.Kind == Kind.All || at.Kind == Kind.At;
}
