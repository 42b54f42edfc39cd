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

    // quantified subject = ( "each" | "every" | "any" | "at least" , length ) , people | "all" , people , "together" ;
    public static readonly Parser<SubjectSyntax> QuantifiedSubject =
        OneOf("each", "every").Then(People).Select(kind => (SubjectQuantity.Each, 0, kind))
        .Or(Words("any").Then(People).Select(kind => (SubjectQuantity.Any, 0, kind)))
        .Or(Seq(
            Words("at least"), NumberGrammar.Length, People, (_, count, kind) => (SubjectQuantity.AtLeast, count, kind)))
        .Or(Seq(
            Words("all"), People, Words("together"), (_, kind, _) => (SubjectQuantity.Together, 0, kind)))
        .Spanned(Quantified);

    static readonly Parser<SubjectSyntax> NamedSubject = NameGrammar.Name("a name, or 'each child'")
        .Select(name => (SubjectSyntax)new NamedSubjectSyntax(name, name.Span));

    // subject = quantified subject | name ;
    public static readonly Parser<SubjectSyntax> Subject = Decide(
        at => BeginsQuantifiedSubject(at) ? QuantifiedSubject : NamedSubject);

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

    static SubjectSyntax Quantified((SubjectQuantity Quantity, int Count, PeopleKind Kind) subject, TextSpan span) =>
        new QuantifiedSubjectSyntax(subject.Quantity, subject.Count, subject.Kind, span);

    public static bool BeginsQuantifiedSubject(TokenInput at) =>
        at.Kind == Kind.Each || at.Kind == Kind.Every || at.Kind == Kind.Any || at.Kind == Kind.All || at.Kind == Kind.At;
}
