using PlanLang.Dates;
using PlanLang.Syntax;
using Sprache;
using static PlanLang.Parsing.Combinators;

namespace PlanLang.Parsing;

/// <summary>Sentences that begin with a name or with people: what they are, whether they agree, what is measured of them.</summary>
static class StatusGrammar
{
    static readonly Parser<(int? AtLeast, Duration Length)> SomeOf = Seq(
        Words("at least").Then(NumberGrammar.Length),
        Words("of the last").Then(NumberGrammar.Duration),
        (count, length) => ((int?)count, length));

    static readonly Parser<(int? AtLeast, Duration Length)> EveryDay =
        Words("at least").OrElse(default).Then(NumberGrammar.Duration).Select(length => ((int?)null, length));

    // spell = "for" , ( "at least" , length , "of the last" , duration | [ "at least" ] , duration ) ;
    static readonly Parser<SpellSyntax> Spell =
        Words("for").Then(SomeOf.Or(EveryDay))
        .Spanned((some, span) => new SpellSyntax(some.AtLeast, some.Length, span));

    static readonly Parser<(NameSyntax Name, SpellSyntax? Spell)> StatusAndSpell =
        Seq(NameGrammar.Status, Spell.If(kind => kind == Kind.For), (name, spell) => (name, spell));

    // status condition = ( quantified subject | same subject ) , verb , status , [ spell ] ;
    public static readonly Parser<ConditionSyntax> PeopleCondition =
        Seq(
            Decide(at => at.Kind == Kind.The ? SubjectGrammar.SameSubject : SubjectGrammar.QuantifiedSubject),
            MeasureGrammar.Verb,
            StatusAndSpell,
            (subject, polarity, status) => (subject, polarity, status))
        .Spanned((parts, span) => (ConditionSyntax)new StatusConditionSyntax(
            null, parts.subject, parts.polarity, parts.status.Name, parts.status.Spell, span));

    static readonly Parser<Tail> AgreesTail =
        OneOf("agrees", "agree").Select(Agree);

    static readonly Parser<Tail> StatusTail =
        Seq(MeasureGrammar.Verb, StatusAndSpell, Stand);

    static readonly Parser<Tail> ComparedTail =
        OneOf("is", "are", "was").Then(Decide(at => at.Kind == Kind.Up || at.Kind == Kind.Down
            ? MeasureGrammar.ChangeTail
            : MeasureGrammar.ValueTail));

    // measured condition = measured , [ timeframe ] , ( "agrees" | verb , ( value tail | change tail | status , [ spell ] ) ) ;
    /// <summary>The time may stand behind the measure: <c>the lowest calm home of Kai over the last 8 weeks is at least 4</c>.</summary>
    public static readonly Parser<ConditionSyntax> MeasuredCondition =
        Seq(
            SubjectGrammar.Measured,
            TimeframeGrammar.Timeframe.If(TimeframeGrammar.BeginsTimeframe),
            Decide(TailAt),
            (of, window, tail) => (of, window, tail))
        .Spanned((parts, span) => parts.tail(parts.of, parts.window, span));

    static Parser<Tail> TailAt(TokenInput at)
    {
        var next = (TokenInput)at.Advance();
        if (at.Kind == Kind.Agrees || at.Kind == Kind.Agree)
        {
            return AgreesTail;
        }

        return ComparisonGrammar.BeginsBound(next) || next.Kind == Kind.Up || next.Kind == Kind.Down ? ComparedTail : StatusTail;
    }

    static Tail Agree(TextSpan agrees) =>
        (of, _, span) => new AgreesConditionSyntax(of.Measure, span);

    static Tail Stand(
        Polarity polarity, (NameSyntax Name, SpellSyntax? Spell) status) => (of, _, span) =>
        new StatusConditionSyntax(
            of.Subject is null ? null : of.Measure,
            of.Subject ?? new NamedSubjectSyntax(of.Measure, of.Measure.Span),
            polarity,
            status.Name,
            status.Spell,
            span);
}
