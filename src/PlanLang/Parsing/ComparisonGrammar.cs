using PlanLang.Syntax;
using Sprache;
using static PlanLang.Parsing.Combinators;

namespace PlanLang.Parsing;

/// <summary>Bounds, and how far something moved.</summary>
static class ComparisonGrammar
{
    static readonly Parser<Comparator> AtBound =
        Words("at least").Return(Syntax.Comparator.AtLeast).Or(Words("at most").Return(Syntax.Comparator.AtMost));

    static readonly Parser<Comparator> OtherBound =
        OneOf("more than", "above", "over").Return(Syntax.Comparator.MoreThan)
        .Or(OneOf("less than", "fewer than", "under", "below").Return(Syntax.Comparator.LessThan))
        .Or(Words("exactly").Return(Syntax.Comparator.Exactly));

    // comparator = "at least" | "at most" | "more than" | "less than" | "fewer than" | "exactly" | "above" | "below" | "under" | "over" ;
    public static readonly Parser<Comparator> Comparator =
        Decide(at => at.Kind == Kind.At ? AtBound : OtherBound);

    static readonly Parser<Comparison> Range =
        Seq(
            NumberGrammar.Amount,
            Words("and").Then(NumberGrammar.Amount),
            (low, high) => new Comparison(Syntax.Comparator.Between, low, high));

    // comparison = comparator , amount | "between" , amount , "and" , amount ;
    public static readonly Parser<ComparisonSyntax> Comparison =
        Words("between").Then(Range)
        .Or(Seq(Comparator, NumberGrammar.Amount, (comparator, bound) => new Comparison(comparator, bound)))
        .Spanned((comparison, span) => new ComparisonSyntax(comparison, span));

    static readonly Comparison None = new(Syntax.Comparator.Exactly, new Amount(0, AmountUnit.Number));

    // count comparison = "no" | comparison ;
    public static readonly Parser<ComparisonSyntax> CountComparison =
        Words("no").Select(span => new ComparisonSyntax(None, span)).Or(Comparison);

    // change = ( "up" | "down" ) , "by" , comparison ;
    public static readonly Parser<ChangeSyntax> Change =
        Seq(
            Words("up by").Return(Direction.Up).Or(Words("down by").Return(Direction.Down)),
            Comparison,
            (direction, amount) => (direction, amount))
        .Spanned((change, span) => new ChangeSyntax(change.direction, change.amount, span));

    /// <summary>Whether a bound begins there: <c>at least 90%</c>, also <c>at lest 90%</c>, but not <c>at risk</c>.</summary>
    public static bool BeginsBound(TokenInput at)
    {
        if (at.Kind != Kind.At)
        {
            return BeginsComparison(at.Kind);
        }

        var next = at.Line[at.Index + 1].Kind;

        return next == Kind.Least || next == Kind.Most
            || at.Line[at.Index + 2].Kind is TokenKind.Number or TokenKind.Percent or TokenKind.Money;
    }

    public static bool BeginsComparison(TokenKind kind) =>
        kind == Kind.At || kind == Kind.More || kind == Kind.Less || kind == Kind.Fewer || kind == Kind.Exactly || kind == Kind.Between
        || kind == Kind.Above || kind == Kind.Below || kind == Kind.Under || kind == Kind.Over;
}
