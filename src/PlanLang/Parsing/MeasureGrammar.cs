using PlanLang.Dates;
using PlanLang.Syntax;
using Sprache;
using static PlanLang.Parsing.Combinators;

namespace PlanLang.Parsing;

/// <summary>Sentences about what is measured: values, counts and changes, and what somebody is.</summary>
static class MeasureGrammar
{
    static readonly Parser<Polarity> NotWord = Words("not").Return(Polarity.IsNot).OrElse(Polarity.Is);

    static readonly Parser<Polarity> IsVerb = OneOf("is", "are", "was").Then(NotWord);

    static readonly Parser<Polarity> HasVerb =
        Seq(OneOf("has", "have").Then(NotWord), Words("been"), (polarity, _) => polarity);

    // verb = ( "is" | "are" | "was" ) , [ "not" ] | ( "has" | "have" ) , [ "not" ] , "been" ;
    public static readonly Parser<Polarity> Verb =
        Decide(at => at.Kind == Kind.Has || at.Kind == Kind.Have ? HasVerb : IsVerb);

    static readonly Parser<TimeframeSyntax> ForWindow =
        Words("for").Then(NumberGrammar.Duration)
        .Spanned((length, span) => new TimeframeSyntax(new LastTimeframe(length), span));

    // count window = "for" , duration | timeframe ;
    static readonly Parser<TimeframeSyntax> CountWindow =
        Decide(at => at.Kind == Kind.For ? ForWindow : TimeframeGrammar.Timeframe);

    // count condition = count comparison , measured , [ count window ] ;
    public static readonly Parser<ConditionSyntax> CountCondition =
        Seq(
            ComparisonGrammar.CountComparison,
            SubjectGrammar.Measured,
            CountWindow.If(BeginsCountWindow),
            (comparison, of, window) => (comparison, of, window))
        .Spanned((parts, span) =>
            (ConditionSyntax)new CountConditionSyntax(parts.comparison, parts.of, parts.window, span));

    // compared = "compared" , [ "," ] , [ "month for month" , [ "," ] ] , "with" , named window ;
    static readonly Parser<TimeframeSyntax> ComparedWindow =
        TimeframeGrammar.NamedWindow.Spanned((window, span) => new TimeframeSyntax(window, span));

    static readonly Parser<TextSpan> Comma = Piece(TokenKind.Comma, "a comma").Select(at => at.Token.Span).OrElse(default);

    static readonly Parser<TimeframeSyntax> MonthlyWindow = Seq(
        Words("compared").Then(Comma),
        Words("month for month").Then(Comma),
        Words("with").Then(ComparedWindow),
        (_, _, window) => window);

    static readonly Parser<BaselineSyntax> Compared =
        Words("compared with").Then(ComparedWindow)
        .Spanned((window, span) => (BaselineSyntax)new ComparedWithSyntax(window, span))
        .Or(MonthlyWindow.Spanned((window, span) => (BaselineSyntax)new ComparedMonthlySyntax(window, span)));

    static readonly Parser<BaselineSyntax> SinceBaseline =
        TimeframeGrammar.SinceAnchor.Spanned((since, span) => (BaselineSyntax)new SinceSyntax(since, span));

    // baseline = compared | since window ;
    static readonly Parser<BaselineSyntax> Baseline = Decide(at => at.Kind == Kind.Since ? SinceBaseline : Compared);

    // change tail = change , [ timeframe ] , [ baseline ] ;
    public static readonly Parser<Tail> ChangeTail = Seq(
        ComparisonGrammar.Change,
        TimeframeGrammar.Timeframe.If(kind => TimeframeGrammar.BeginsTimeframe(kind) && kind != Kind.Since),
        Baseline.If(kind => kind == Kind.Since || kind == Kind.Compared),
        Changed);

    // value tail = comparison , [ timeframe ] ;
    public static readonly Parser<Tail> ValueTail = Seq(
        ComparisonGrammar.Comparison,
        TimeframeGrammar.Timeframe.If(TimeframeGrammar.BeginsTimeframe),
        Compare);

    static Tail Changed(
        ChangeSyntax change, TimeframeSyntax? window, BaselineSyntax? baseline) =>
        (of, early, span) => new ChangeConditionSyntax(of, change, window ?? early, baseline, span);

    static Tail Compare(ComparisonSyntax comparison, TimeframeSyntax? window) =>
        (of, early, span) => new ValueConditionSyntax(of, comparison, window ?? early, span);

    static bool BeginsCountWindow(TokenKind kind) => kind == Kind.For || TimeframeGrammar.BeginsTimeframe(kind);
}
