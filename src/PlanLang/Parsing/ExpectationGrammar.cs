using PlanLang.Syntax;
using Sprache;
using static PlanLang.Parsing.Combinators;

namespace PlanLang.Parsing;

/// <summary>Lines under <c>expect on</c>: something with a name, or a condition, and how it should stand.</summary>
static class ExpectationGrammar
{
    static readonly ImmutableArray<string> Kinds = ["goal", "action", "reward", "sanction", "criteria", "result", "score"];

    // expected thing = ( "goal" | "action" | "reward" | "sanction" | "criteria" | "result" | "score" ) , name ;
    static readonly Parser<ValueSyntax> Thing =
        Seq(KindOfThing, NameGrammar.Name("its name"), (kind, name) => (kind, name))
        .Spanned((parts, span) => (ValueSyntax)new ReferenceSyntax(parts.kind, parts.name, span));

    static readonly Parser<StandingSyntax> Exempt =
        Words("does not apply").Or(Words("is does not apply"))
        .Spanned((_, span) => new StandingSyntax(Polarity.Is, new NameSyntax("does not apply", span), null, null, span));

    static readonly Parser<StandingSyntax> Number =
        Words("is").Then(NumberGrammar.Number)
        .Spanned((number, span) => new StandingSyntax(Polarity.Is, null, number, null, span));

    static readonly Parser<StandingSyntax> Paid =
        Words("is paid").Then(NumberGrammar.Money)
        .Spanned((amount, span) => new StandingSyntax(Polarity.Is, null, null, amount.Value, span));

    static readonly Parser<StandingSyntax> Stated =
        Seq(MeasureGrammar.Verb, NameGrammar.Status, (polarity, words) => (polarity, words))
        .Spanned((parts, span) => new StandingSyntax(parts.polarity, parts.words, null, null, span));

    // standing = [ "is" ] , "does not apply" | "is" , number | "is paid" , money | verb , status ;
    static readonly Parser<StandingSyntax?> Standing =
        Exempt.Or(Number).Or(Paid).Or(Stated).If(kind => kind == Kind.Is || kind == Kind.Are || kind == Kind.Was || kind == Kind.Does);

    // expectation = ( expected thing | condition ) , [ standing ] ;
    public static readonly Parser<ExpectationSyntax> Expectation =
        ToEnd(Of(Thing)).Or(ToEnd(Of(ConditionGrammar.Joined.Select(condition => (ValueSyntax)condition))));

    static Parser<ExpectationSyntax> Of(Parser<ValueSyntax> what) =>
        Seq(what, Standing, (what, standing) => (what, standing))
        .Spanned((parts, span) => new ExpectationSyntax(parts.what, parts.standing, span));

    static IResult<string> KindOfThing(IInput input)
    {
        var at = (TokenInput)input;
        var word = at.AtEnd ? "" : at.Line.Characters(at.Index).ToString().ToLowerInvariant();

        return Kinds.Contains(word)
            ? Result.Success(word, at.Advance())
            : Fail<string>(at, "a condition, or 'goal', 'sanction', 'result' or the like and its name");
    }
}
