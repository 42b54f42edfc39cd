using System.Diagnostics;
using PlanLang.Syntax;
using Sprache;
using static PlanLang.Parsing.Combinators;

namespace PlanLang.Parsing;

/// <summary>Values that are neither plain text nor a sentence.</summary>
static class ValueGrammar
{
    // better = ( "higher" | "lower" ) , "is better" ;
    public static readonly Parser<BetterSyntax> Better =
        Words("higher is better").Return(Direction.Up).Or(Words("lower is better").Return(Direction.Down))
        .Spanned((direction, span) => new BetterSyntax(direction, span));

    static readonly Parser<Fraction> Step = Words("step").Then(NumberGrammar.Number);

    static readonly Parser<BetterSyntax> CommaBetter = Piece(TokenKind.Comma, "a comma").Then(Better);

    // scale = number , "to" , number , [ "step" , number ] , [ "," , better ] ;
    static readonly Parser<ScaleSyntax> Scale =
        Seq(
            Seq(NumberGrammar.Number, Words("to").Then(NumberGrammar.Number), (low, high) => (low, high)),
            Step.Select(step => (Fraction?)step).OrElse(null),
            CommaBetter.If(kind => kind == TokenKind.Comma),
            (range, step, better) => (range, step, better))
        .Spanned((parts, span) => new ScaleSyntax(parts.range.low, parts.range.high, parts.step, parts.better, span));

    // reading = measured , [ timeframe ] ;
    static readonly Parser<ReadingSyntax> Reading =
        Seq(
            SubjectGrammar.Measured,
            TimeframeGrammar.Timeframe.If(TimeframeGrammar.BeginsTimeframe),
            (of, window) => (of, window))
        .Spanned((parts, span) => new ReadingSyntax(parts.of, parts.window, span));

    // measure of = "the family" | "each" , people | name , { "," , name } ;
    static readonly Parser<MeasureOfSyntax> OfEach =
        OneOf("each", "every").Then(SubjectGrammar.People).Spanned((kind, span) => (MeasureOfSyntax)new OfEachSyntax(kind, span));

    static readonly Parser<MeasureOfSyntax> OfFamily =
        Words("the").Then(FamilyWord).Or(FamilyWord).Select(at => (MeasureOfSyntax)new OfFamilySyntax(at));

    static readonly Parser<ImmutableArray<NameSyntax>> MoreNames =
        Piece(TokenKind.Comma, "a comma").Then(NameGrammar.Name("a name")).Many().Select(names => names.ToImmutableArray());

    static readonly Parser<MeasureOfSyntax> OfNames =
        Seq(NameGrammar.Name("a name, 'each child' or 'the family'"), MoreNames, (first, others) => others.Insert(0, first))
        .Spanned((names, span) => (MeasureOfSyntax)new OfNamesSyntax(names, span));

    // reference = ( "goal" | "action" | "sanction" | "result" ) , name ;
    static readonly Parser<ReferenceSyntax> Reference =
        Seq(ReferenceKind, NameGrammar.Name("its name"), (kind, name) => (kind, name))
        .Spanned((parts, span) => new ReferenceSyntax(parts.kind, parts.name, span));

    // references = reference , { "," , reference } ;
    static readonly Parser<ReferencesSyntax> References =
        Seq(
            Reference,
            Piece(TokenKind.Comma, "a comma").Then(Reference).Many().Select(others => others.ToImmutableArray()),
            (first, others) => others.Insert(0, first))
        .Spanned((references, span) => new ReferencesSyntax(references, span));

    static readonly Parser<ValueSyntax> Money = NumberGrammar.Money
        .Spanned((amount, span) => (ValueSyntax)new MoneySyntax(amount.Value, span));

    // weight = "weight" , length ;
    static readonly Parser<ValueSyntax> Weight = Words("weight").Then(NumberGrammar.Length)
        .Spanned((weight, span) => (ValueSyntax)new WeightSyntax(weight, span));

    // caseload = "at most" , length , ( "families" | "family" ) ;
    static readonly Parser<ValueSyntax> Caseload =
        Seq(Words("at most").Then(NumberGrammar.Length), FamiliesWord, (most, _) => most)
        .Spanned((most, span) => (ValueSyntax)new CaseloadSyntax(most, span));

    // longest time = "at most" , duration ;
    static readonly Parser<ValueSyntax> LongestTime = Words("at most").Then(NumberGrammar.Duration)
        .Spanned((length, span) => (ValueSyntax)new LongestTimeSyntax(length, span));

    static readonly Parser<ValueSyntax> Length = NumberGrammar.Duration
        .Spanned((length, span) => (ValueSyntax)new DurationSyntax(length, span));

    /// <summary>A date alone.</summary>
    public static readonly Parser<DateSyntax> PlainDate = ToEnd(DateGrammar.PlainDate);

    /// <summary>A date, or so long after one, alone.</summary>
    public static readonly Parser<DateSyntax> AnyDate = ToEnd(DateGrammar.PlanDate);

    /// <summary>How often, alone.</summary>
    public static readonly Parser<RecurrenceSyntax> Recurrence = ToEnd(DateGrammar.Recurrence);

    static readonly ImmutableArray<(ValueKind Kind, Parser<ValueSyntax> Rule)> Rules =
    [
        (ValueKind.Date, AnyDate),
        (ValueKind.Period, ToEnd(DateGrammar.Period)),
        (ValueKind.Validity, ToEnd(DateGrammar.Validity)),
        (ValueKind.Recurrence, Recurrence),
        (ValueKind.RecurrenceOrWithin, ToEnd(DateGrammar.ActionTime)),
        (ValueKind.Duration, ToEnd(Length)),
        (ValueKind.Condition, ConditionGrammar.Condition),
        (ValueKind.References, ToEnd(References)),
        (ValueKind.Money, ToEnd(Money)),
        (ValueKind.Scale, ToEnd(Scale)),
        (ValueKind.MeasureOf, ToEnd(OfEach.Or(OfFamily).Or(OfNames))),
        (ValueKind.Reading, ToEnd(Reading)),
        (ValueKind.Weight, ToEnd(Weight)),
        (ValueKind.LongestTime, ToEnd(LongestTime)),
        (ValueKind.Caseload, ToEnd(Caseload)),
    ];

    /// <summary>The rule for a kind of value.</summary>
    public static Parser<ValueSyntax> Of(ValueKind kind)
    {
        foreach (var rule in Rules)
        {
            if (rule.Kind == kind)
            {
                return rule.Rule;
            }
        }

        throw new UnreachableException();
    }

    static IResult<TextSpan> FamilyWord(IInput input) => PlainWord((TokenInput)input, "family", "'the family'");

    static IResult<TextSpan> FamiliesWord(IInput input)
    {
        var result = PlainWord((TokenInput)input, "families", "'families'");

        return result.WasSuccessful ? result : PlainWord((TokenInput)input, "family", "'families'");
    }

    static IResult<string> ReferenceKind(IInput input)
    {
        var at = (TokenInput)input;
        var word = at.Line.Characters(at.Index).ToString().ToLowerInvariant();

        return word is "goal" or "action" or "sanction" or "result"
            ? Result.Success(word, at.Advance())
            : Fail<string>(at, "'action', 'goal', 'sanction' or 'result' and its name");
    }

    static IResult<TextSpan> PlainWord(TokenInput at, string word, string what) =>
        at.Line.Characters(at.Index).Equals(word, StringComparison.OrdinalIgnoreCase)
            ? Result.Success(at.Token.Span, at.Advance())
            : Fail<TextSpan>(at, what);
}
