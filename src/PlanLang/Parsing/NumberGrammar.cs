using System.Collections.Frozen;
using PlanLang.Dates;
using PlanLang.Syntax;
using Sprache;
using static PlanLang.Parsing.Combinators;

namespace PlanLang.Parsing;

/// <summary>Numbers, parts, money and lengths of time.</summary>
static class NumberGrammar
{
    static readonly ImmutableArray<TokenKind> NumberWords =
    [
        .. new[]
        {
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        }.Select(Vocabulary.Of),
    ];

    // whole number = digit , { digit } | "one" | "two" | … | "twelve" ;
    public static readonly Parser<int> WholeNumber = input =>
    {
        var at = (TokenInput)input;
        var word = NumberWords.IndexOf(at.Kind);
        if (word >= 0)
        {
            return Result.Success(word + 1, at.Advance());
        }

        return at.Kind == TokenKind.Number && int.TryParse(at.Line.Characters(at.Index), out var number)
            ? Result.Success(number, at.Advance())
            : Fail<int>(at, "a whole number");
    };

    // length = whole number ;
    /// <summary>A whole number from 1 to 10,000, so that no date it leads to falls out of the calendar by mistake.</summary>
    public static readonly Parser<int> Length = input =>
    {
        var result = WholeNumber(input);

        return result.WasSuccessful && result.Value is < 1 or > 10_000
            ? Fail<int>((TokenInput)input, "a whole number from 1 to 10000")
            : result;
    };

    // number = digit , { digit | "," } , [ "." , digit , { digit } ] ;
    public static readonly Parser<Fraction> Number = input =>
    {
        var at = (TokenInput)input;
        var word = NumberWords.IndexOf(at.Kind);
        if (word >= 0)
        {
            return Result.Success<Fraction>(word + 1, at.Advance());
        }

        return at.Kind == TokenKind.Number
            ? Result.Success(NumberReader.ValueOf(at.Line.Characters(at.Index)), at.Advance())
            : Fail<Fraction>(at, "a number");
    };

    static readonly FrozenDictionary<TokenKind, Duration> PlainUnits = new (string Words, Duration Length)[]
    {
        ("day days", new Duration(1, TimeUnit.Day)), ("week weeks", new Duration(1, TimeUnit.Week)),
        ("month months", new Duration(1, TimeUnit.Month)), ("year years", new Duration(1, TimeUnit.Year)),
        ("term terms", new Duration(1, TimeUnit.Term)), ("half-term half-terms", new Duration(1, TimeUnit.HalfTerm)),
        ("fortnight fortnights", new Duration(2, TimeUnit.Week)),
    }
    .SelectMany(unit => unit.Words.Split(' '), (unit, word) => KeyValuePair.Create(Vocabulary.Of(word), unit.Length))
    .ToFrozenDictionary();

    static readonly Parser<Duration> PlainUnit = input =>
    {
        var at = (TokenInput)input;

        return PlainUnits.TryGetValue(at.Kind, out var unit)
            ? Result.Success(unit, at.Advance())
            : Fail<Duration>(at, "a unit like 'weeks'");
    };

    static readonly Parser<Duration> SchoolUnit =
        OneOf("school days", "school day").Return(new Duration(1, TimeUnit.SchoolDay))
        .Or(OneOf("school weeks", "school week").Return(new Duration(1, TimeUnit.SchoolWeek)));

    static readonly Parser<Duration> WorkingUnit =
        OneOf("working days", "working day").Return(new Duration(1, TimeUnit.WorkingDay));

    static readonly Parser<Duration> HalfTerm = OneOf("half terms", "half term").Return(new Duration(1, TimeUnit.HalfTerm));

    // unit = "day" | "week" | "month" | "year" | "school day" | "school week" | "working day" | "term" | "half term" | "fortnight" ;
    public static readonly Parser<Duration> Unit = Decide(at =>
        at.Kind == Kind.School ? SchoolUnit
        : at.Kind == Kind.Working ? WorkingUnit
        : at.Kind == Kind.Half ? HalfTerm
        : PlainUnit);

    // duration = ( length | "a" ) , unit ;
    public static readonly Parser<Duration> Duration =
        Seq(Length.Or(Words("a").Return(1)), Unit, (count, unit) => unit.Times(count));

    // last = [ length ] , unit ;
    /// <summary>What follows <c>the last</c>: <c>4 weeks</c>, or a unit alone for one of it.</summary>
    public static readonly Parser<Duration> Last =
        Seq(Length.OrElse(1), Unit, (count, unit) => unit.Times(count));

    static readonly ImmutableArray<(string Words, Fraction Value)> Parts =
    [
        ("two thirds", new Fraction(2, 3)), ("three quarters", new Fraction(3, 4)), ("a third", new Fraction(1, 3)),
        ("one third", new Fraction(1, 3)), ("a half", new Fraction(1, 2)), ("one half", new Fraction(1, 2)),
        ("half", new Fraction(1, 2)), ("a quarter", new Fraction(1, 4)), ("one quarter", new Fraction(1, 4)),
        ("a fifth", new Fraction(1, 5)), ("one fifth", new Fraction(1, 5)), ("two fifths", new Fraction(2, 5)),
        ("three fifths", new Fraction(3, 5)), ("four fifths", new Fraction(4, 5)),
    ];

    // part = "a half" | "a third" | "two thirds" | "a quarter" | "three quarters" | "a fifth" | "two fifths" | "three fifths" | "four fifths" ;
    public static readonly Parser<Amount> Part = Parts
        .Select(part => Words(part.Words).Return(new Amount(part.Value, AmountUnit.Part)))
        .Aggregate((a, b) => a.Or(b));

    // percentage = number , "%" ;
    public static readonly Parser<Amount> Percentage =
        Piece(TokenKind.Percent, "a percentage").Select(at => new Amount(ValueAt(at) / 100, AmountUnit.Percent));

    // money = "£" , number ;
    public static readonly Parser<Amount> Money =
        Piece(TokenKind.Money, "an amount like £35").Select(at => new Amount(ValueAt(at), AmountUnit.Money));

    static readonly Parser<Amount> PlainAmount =
        Seq(
            Number,
            OneOf("points", "point").Return(AmountUnit.Points).OrElse(AmountUnit.Number),
            (number, unit) => new Amount(number, unit));

    // amount = percentage | money | part | number , [ "points" | "point" ] ;
    public static readonly Parser<Amount> Amount = Decide(at => at.Kind switch
    {
        TokenKind.Percent => Percentage,
        TokenKind.Money => Money,
        TokenKind.Number => PlainAmount,
        _ => Part.Or(PlainAmount),
    });

    static Fraction ValueAt(TokenInput at) => NumberReader.ValueOf(at.Line.Characters(at.Index));
}
