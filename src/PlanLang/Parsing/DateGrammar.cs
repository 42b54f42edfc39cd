using PlanLang.Dates;
using PlanLang.Syntax;
using Sprache;
using static PlanLang.Parsing.Combinators;

namespace PlanLang.Parsing;

/// <summary>Dates, and how often something happens.</summary>
static class DateGrammar
{
    // date = [ weekday ] , day , month , year | year , "-" , month , "-" , day ;
    public static readonly Parser<DateOnly> Date = input =>
    {
        var at = (TokenInput)input;
        if (!MayBeginDate(at))
        {
            return Fail<DateOnly>(at, "a date");
        }

        var reading = DateReader.ReadStart(at.Line.CharactersFrom(at.Index));
        if (reading is DateFound found)
        {
            return Result.Success(found.Date, Behind(at, at.Token.Span.Start + found.End));
        }

        if (reading is DateFailure failure and not NotADate { Meant: null })
        {
            at.Line.ReportDate(failure, at.Token.Span.Start);
        }

        return Fail<DateOnly>(at, "a date");
    };

    // anchor = "the start" | "the last review" | "closing" | date ;
    public static readonly Parser<Anchor> Anchor =
        Words("the start").Return((Anchor)new StartAnchor())
        .Or(Words("the last review").Return((Anchor)new LastReviewAnchor()))
        .Or(Words("closing").Return((Anchor)new ClosingAnchor()))
        .Or(Date.Select(date => (Anchor)new DateAnchor(date)));

    static readonly Parser<PlanDate> RelativeDate =
        Seq(NumberGrammar.Duration, Words("after").Then(Anchor), (length, anchor) => new PlanDate(anchor, length));

    // plan date = date | duration , "after" , anchor ;
    public static readonly Parser<DateSyntax> PlanDate =
        Date.Select(date => new PlanDate(new DateAnchor(date))).Or(RelativeDate)
        .Spanned((date, span) => new DateSyntax(date, span));

    public static readonly Parser<DateSyntax> PlainDate =
        Date.Spanned((date, span) => new DateSyntax(new PlanDate(new DateAnchor(date)), span));

    static readonly Parser<TextSpan> To = Words("to").Or(Piece(TokenKind.Dash, "to").Select(at => at.Token.Span));

    // period = date , "to" , date ;
    public static readonly Parser<PeriodSyntax> Period =
        Seq(PlainDate, To.Then(PlainDate), (start, end) => (start, end))
        .Spanned((days, span) => new PeriodSyntax(days.start, days.end, span));

    // validity = period | "from" , date ;
    public static readonly Parser<ValueSyntax> Validity =
        Words("from").Then(PlainDate).Spanned((start, span) => (ValueSyntax)new OpenPeriodSyntax(start, span))
        .Or(Period.Select(period => (ValueSyntax)period));

    // weekday = "Monday" | "Tuesday" | … | "Sunday" ;
    public static readonly Parser<DayOfWeek> Weekday = input =>
    {
        var at = (TokenInput)input;

        return DateWords.TryReadWeekday(at.Line.Characters(at.Index), out var weekday)
            ? Result.Success(weekday, at.Advance())
            : Fail<DayOfWeek>(at, "a day of the week");
    };

    // every = "every" , ( weekday | [ length ] , unit ) ;
    public static readonly Parser<Recurrence> Every =
        Words("every").Then(
            Weekday.Select(weekday => (Recurrence)new EveryWeekday(weekday))
            .Or(NumberGrammar.Last.Select(step => (Recurrence)new EveryStep(step))));

    static readonly Parser<(int AtLeast, int AtMost)> TimesRange =
        Words("once").Return((1, 1))
        .Or(Words("twice").Return((2, 2)))
        .Or(Words("up to").Then(NumberGrammar.Length).Select(most => (0, most)))
        .Or(Seq(
            NumberGrammar.Length,
            Words("to").Then(NumberGrammar.Length).OrElse(0),
            (least, most) => (least, most == 0 ? least : most)));

    // times = [ "up to" ] , length , [ "to" , length ] , [ "times" ] , ( "a" | "per" | "each" ) , unit | ( "once" | "twice" ) , ( "a" | "per" | "each" ) , unit ;
    public static readonly Parser<Recurrence> Times =
        Seq(
            TimesRange,
            OneOf("times", "time").OrElse(default),
            OneOf("a", "per", "each", "every").Then(NumberGrammar.Unit),
            (range, _, unit) => (Recurrence)new TimesPer(range.AtLeast, range.AtMost, unit.Unit));

    // recurrence = ( every | times ) , [ "from" , date ] ;
    public static readonly Parser<RecurrenceSyntax> Recurrence =
        Seq(Every.Or(Times), Words("from").Then(PlainDate).If(kind => kind == Kind.From), (often, start) => (often, start))
        .Spanned((both, span) => new RecurrenceSyntax(both.often, both.start, span));

    // within = "within" , duration , "of" , ( "a" | "an" | "each" | "every" ) , name ;
    static readonly Parser<ValueSyntax> Within =
        Seq(
            Words("within").Then(NumberGrammar.Duration),
            Words("of").Then(OneOf("a", "an", "each", "every")),
            NameGrammar.Name("what happens"),
            (length, _, what) => (length, what))
        .Spanned((parts, span) => (ValueSyntax)new WithinSyntax(parts.length, parts.what, span));

    // action time = within | recurrence ;
    public static readonly Parser<ValueSyntax> ActionTime =
        Decide(at => at.Kind == Kind.Within ? Within : Recurrence.Select(often => (ValueSyntax)often));

    static bool MayBeginDate(TokenInput at) =>
        at.Kind is TokenKind.Number or TokenKind.Ordinal or TokenKind.IsoDate or TokenKind.NumericDate
        || (Vocabulary.IsWord(at.Kind) && IsWordOfDate(at.Line.Characters(at.Index)));

    static bool IsWordOfDate(ReadOnlySpan<char> word) =>
        DateWords.TryReadWeekday(word, out _) || DateWords.TryReadMonth(word, out _);

    static TokenInput Behind(TokenInput at, int offset)
    {
        while (!at.AtEnd && at.Token.Span.Start < offset)
        {
            at = (TokenInput)at.Advance();
        }

        return at;
    }
}
