using PlanLang.Syntax;
using Sprache;
using static PlanLang.Parsing.Combinators;

namespace PlanLang.Parsing;

/// <summary>A whole condition, and the heading of a list of them.</summary>
static class ConditionGrammar
{
    // sentence = goals condition | action condition | sanction condition | stage condition | plan condition | review condition | count condition | status condition | measured condition ;
    /// <summary>One sentence, decided by its first words.</summary>
    static readonly Parser<ConditionSyntax> Sentence = Decide(at =>
    {
        var kind = at.Kind;
        if (kind == Kind.Goal || kind == Kind.Goals)
        {
            return ReferenceGrammar.GoalsCondition;
        }

        if (kind == Kind.Action)
        {
            return ReferenceGrammar.ActionCondition;
        }

        return kind == Kind.Sanction ? ReferenceGrammar.SanctionCondition : OtherSentence(at);
    });

    static readonly Parser<(Joiner Joiner, ConditionSyntax Condition)> NextSentence = Seq(
        Words("and").Return(Joiner.And).Or(Words("or").Return(Joiner.Or)),
        Sentence,
        (joiner, condition) => (joiner, condition));

    // condition = sentence , ( { "and" , sentence } | { "or" , sentence } ) ;
    public static readonly Parser<ConditionSyntax> Joined = input =>
    {
        var first = Sentence(input);
        if (!first.WasSuccessful || !IsJoiner(first.Remainder))
        {
            return first;
        }

        return Join((TokenInput)input, first);
    };

    /// <summary>A condition that takes up the whole line.</summary>
    public static readonly Parser<ConditionSyntax> Condition = ToEnd(Joined);

    static readonly Parser<(ListKind Kind, int Count)> ListQuantity =
        Words("all of").Return((ListKind.All, 0))
        .Or(Words("any of").Return((ListKind.Any, 0)))
        .Or(Words("none of").Return((ListKind.None, 0)))
        .Or(Seq(Words("at least"), NumberGrammar.Length, Words("of"), (_, count, _) => (ListKind.AtLeast, count)));

    static readonly Parser<TextSpan?> WhereRelevant =
        Piece(TokenKind.Comma, "a comma").Then(Words("where relevant")).Select(span => (TextSpan?)span).OrElse(null);

    static readonly Parser<QuantifiedSubjectSyntax?> ForWhom =
        Seq(
            Words("for").Then(SubjectGrammar.SeveralPeople),
            Piece(TokenKind.Comma, "a comma").Select(_ => true).OrElse(false),
            (whom, _) => whom)
        .If(kind => kind == Kind.For);

    // list heading = [ "for" , several people , [ "," ] ] , ( "all of" | "any of" | "none of" | "at least" , length , "of" ) , [ ", where relevant" ] , [ ":" ] ;
    public static readonly Parser<ListHeadingSyntax> ListHeading = ToEnd(
        Seq(
            Seq(ForWhom, ListQuantity, (whom, quantity) => (whom, quantity)),
            WhereRelevant,
            Piece(TokenKind.Colon, "a colon").Select(_ => true).OrElse(false),
            (lines, relevant, _) => (lines.whom, lines.quantity, relevant))
        .Spanned((parts, span) => new ListHeadingSyntax(parts.quantity.Item1, parts.quantity.Item2, parts.relevant, span)
        {
            For = parts.whom,
        }));

    static Parser<ConditionSyntax> OtherSentence(TokenInput at)
    {
        var second = (TokenInput)at.Advance();
        if (at.Kind == Kind.This)
        {
            return ReferenceGrammar.StageCondition;
        }

        if (at.Kind == Kind.A)
        {
            return ReferenceGrammar.ReviewCondition;
        }

        if (at.Kind == Kind.The)
        {
            return second.Kind == Kind.Plan ? ReferenceGrammar.PlanCondition
                : SubjectGrammar.IsOne(second.Kind) ? StatusGrammar.PeopleCondition
                : StatusGrammar.MeasuredCondition;
        }

        return QuantifiedSentence(at, second);
    }

    static Parser<ConditionSyntax> QuantifiedSentence(TokenInput at, TokenInput second)
    {
        var quantified = at.Kind == Kind.At ? At(second.Index + 2, at) : second.Kind;
        if (SubjectGrammar.BeginsQuantifiedSubject(at))
        {
            return IsGoal(quantified) ? ReferenceGrammar.GoalsCondition
                : SubjectGrammar.IsPeople(quantified) || at.Kind != Kind.At ? StatusGrammar.PeopleCondition
                : MeasureGrammar.CountCondition;
        }

        return at.Kind == Kind.No || ComparisonGrammar.BeginsComparison(at.Kind)
            ? MeasureGrammar.CountCondition
            : StatusGrammar.MeasuredCondition;
    }

    static TokenKind At(int index, TokenInput at) => at.Line[index].Kind;

    static bool IsGoal(TokenKind kind) => kind == Kind.Goal || kind == Kind.Goals;

    static bool IsJoiner(IInput at) => ((TokenInput)at).Kind == Kind.And || ((TokenInput)at).Kind == Kind.Or;

    static IResult<ConditionSyntax> Join(TokenInput start, IResult<ConditionSyntax> first)
    {
        var parts = ImmutableArray.CreateBuilder<ConditionSyntax>();
        parts.Add(first.Value);
        var joiner = ((TokenInput)first.Remainder).Kind == Kind.And ? Joiner.And : Joiner.Or;
        var rest = first.Remainder;
        while (IsJoiner(rest))
        {
            var next = NextSentence(rest);
            if (!next.WasSuccessful)
            {
                return Result.Failure<ConditionSyntax>(next.Remainder, "", []);
            }

            if (next.Value.Joiner != joiner)
            {
                ((TokenInput)rest).Line.ReportMixture(((TokenInput)rest).Token.Span);

                return Fail<ConditionSyntax>((TokenInput)rest, "a list");
            }

            parts.Add(next.Value.Condition);
            rest = next.Remainder;
        }

        return Result.Success<ConditionSyntax>(
            new JoinedConditionSyntax(joiner, parts.DrainToImmutable(), start.To((TokenInput)rest)), rest);
    }
}
