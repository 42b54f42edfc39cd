using PlanLang.Dates;
using PlanLang.Syntax;
using Sprache;
using static PlanLang.Parsing.Combinators;

namespace PlanLang.Parsing;

/// <summary>The stretch of time a sentence speaks of.</summary>
static class TimeframeGrammar
{
    // last window = "the last" , last ;
    public static readonly Parser<Timeframe> LastWindow =
        Words("the last").Then(NumberGrammar.Last).Select(length => (Timeframe)new LastTimeframe(length));

    // each window = "each of the last" , last ;
    public static readonly Parser<Timeframe> EachWindow =
        Words("each of the last").Then(NumberGrammar.Last).Select(length => (Timeframe)new EachOfLastTimeframe(length));

    // average window = "on average" , ( "over" | "in" ) , "the last" , last ;
    public static readonly Parser<Timeframe> AverageWindow =
        OneOf("on average over the last", "on average in the last").Then(NumberGrammar.Last)
        .Select(length => (Timeframe)new AverageOfLastTimeframe(length));

    // reviews window = "at each of the last" , length , "reviews" ;
    public static readonly Parser<Timeframe> ReviewsWindow =
        Seq(
            Words("at each of the last"),
            NumberGrammar.Length,
            OneOf("reviews", "review"),
            (_, count, _) => (Timeframe)new EachOfLastReviewsTimeframe(count));

    // since window = "since" , anchor ;
    public static readonly Parser<Anchor> SinceAnchor = Words("since").Then(DateGrammar.Anchor);

    static readonly Parser<Timeframe> BetweenDates =
        Seq(
            DateGrammar.Date,
            Words("and").Then(DateGrammar.Date),
            (start, end) => (Timeframe)new BetweenTimeframe(start, end));

    static readonly Parser<Timeframe> BetweenLengths =
        Seq(
            NumberGrammar.Length,
            Words("and").Then(NumberGrammar.Duration),
            Words("after").Then(DateGrammar.Anchor),
            (start, end, anchor) => (Timeframe)new BetweenAfterTimeframe(new Duration(start, end.Unit), end, anchor));

    // between window = "between" , ( date , "and" , date | length , "and" , duration , "after" , anchor ) ;
    public static readonly Parser<Timeframe> BetweenWindow =
        Words("between").Then(BetweenDates.Or(BetweenLengths));

    // month window = month , year ;
    public static readonly Parser<Timeframe> MonthWindow = input =>
    {
        var at = (TokenInput)input;
        var next = (TokenInput)at.Advance();

        return DateWords.TryReadMonth(at.Line.Characters(at.Index), out var month)
            && next.Kind == TokenKind.Number && int.TryParse(at.Line.Characters(next.Index), out var year)
            && year is > 0 and < 10_000
                ? Result.Success<Timeframe>(new MonthTimeframe(year, month), next.Advance())
                : Fail<Timeframe>(at, "a month with its year");
    };

    // side window = "the" , duration , ( "before" | "after" ) , anchor ;
    public static readonly Parser<Timeframe> SideWindow =
        Seq(
            Words("the").Then(NumberGrammar.Duration),
            Words("before").Then(DateGrammar.Anchor).Select(Before)
            .Or(Words("after").Then(DateGrammar.Anchor).Select(After)),
            (length, window) => window(length));

    static readonly Parser<Timeframe> TheWindow = LastWindow.Or(SideWindow);

    static readonly Parser<Timeframe> PlainWindow =
        MonthWindow.Or(NameGrammar.TermName.Select(name => (Timeframe)new TermTimeframe(name.Text)));

    // named window = each window | last window | side window | month window | term name ;
    /// <summary>A stretch of time as a noun: what follows <c>in</c>, <c>over</c> and <c>compared with</c>.</summary>
    public static readonly Parser<Timeframe> NamedWindow = Decide(at =>
        at.Kind == Kind.The ? TheWindow : at.Kind == Kind.Each ? EachWindow : PlainWindow);

    static readonly Parser<Timeframe> InWindow = OneOf("in", "over").Then(NamedWindow);

    static readonly Parser<Timeframe> SinceWindow = SinceAnchor.Select(anchor => (Timeframe)new SinceTimeframe(anchor));

    static readonly Parser<Timeframe> NoWindow =
        input => Fail<Timeframe>((TokenInput)input, "a time like 'over the last 4 weeks'");

    // timeframe = ( "in" | "over" ) , named window | between window | since window | average window | reviews window ;
    public static readonly Parser<TimeframeSyntax> Timeframe = Decide(at => at.Kind switch
    {
        var kind when kind == Kind.In || kind == Kind.Over => InWindow,
        var kind when kind == Kind.Between => BetweenWindow,
        var kind when kind == Kind.Since => SinceWindow,
        var kind when kind == Kind.On => AverageWindow,
        var kind when kind == Kind.At => ReviewsWindow,
        _ => NoWindow,
    }).Spanned((timeframe, span) => new TimeframeSyntax(timeframe, span));

    static Func<Duration, Timeframe> Before(Anchor anchor) => length => new BeforeTimeframe(length, anchor);

    static Func<Duration, Timeframe> After(Anchor anchor) => length => new AfterTimeframe(length, anchor);

    public static bool BeginsTimeframe(TokenKind kind) =>
        kind == Kind.In || kind == Kind.Over || kind == Kind.Between || kind == Kind.Since || kind == Kind.On || kind == Kind.At;
}
