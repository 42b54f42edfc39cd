using Sprache;

namespace PlanLang.Parsing;

/// <summary>
/// How the rules of the grammar are put together. A rule is built once, when its class is first used, and reads pieces,
/// not characters; what was expected where reading came furthest is kept by <see cref="TokenLine"/>.
/// </summary>
static class Combinators
{
    /// <summary>Words of the grammar, one after the other: <c>Words("at least")</c>.</summary>
    public static Parser<TextSpan> Words(string words)
    {
        var kinds = words.Split(' ').Select(Vocabulary.Of).ToArray();

        return input =>
        {
            var start = (TokenInput)input;
            var at = start;
            foreach (var kind in kinds)
            {
                if (at.Kind != kind)
                {
                    return Fail<TextSpan>(at == start ? start : at, at == start ? words : Rest(words, at.Index - start.Index));
                }

                at = (TokenInput)at.Advance();
            }

            return Result.Success(start.To(at), at);
        };
    }

    /// <summary>One of several words or groups of words, the first that fits.</summary>
    public static Parser<TextSpan> OneOf(params string[] choices) => choices.Select(Words).Aggregate((a, b) => a.Or(b));

    /// <summary>One piece of a kind; <paramref name="what"/> says what was expected: <c>a number</c>.</summary>
    public static Parser<TokenInput> Piece(TokenKind kind, string what) => input =>
    {
        var at = (TokenInput)input;

        return at.Kind == kind ? Result.Success(at, at.Advance()) : Fail<TokenInput>(at, what);
    };

    /// <summary>A choice by the first piece, with nothing tried in vain.</summary>
    public static Parser<T> Decide<T>(Func<TokenInput, Parser<T>> choose) => input => choose((TokenInput)input)(input);

    /// <summary>The one and then the other, which is the value.</summary>
    public static Parser<TSecond> Then<TFirst, TSecond>(this Parser<TFirst> first, Parser<TSecond> second) =>
        Seq(first, second, (_, value) => value);

    /// <summary>Two rules, one after the other.</summary>
    public static Parser<TResult> Seq<T1, T2, TResult>(Parser<T1> first, Parser<T2> second, Func<T1, T2, TResult> make) =>
        input =>
        {
            var one = first(input);
            if (!one.WasSuccessful)
            {
                return Stopped<T1, TResult>(one);
            }

            var two = second(one.Remainder);

            return two.WasSuccessful
                ? Result.Success(make(one.Value, two.Value), two.Remainder)
                : Stopped<T2, TResult>(two);
        };

    /// <summary>Three rules, one after the other.</summary>
    public static Parser<TResult> Seq<T1, T2, T3, TResult>(
        Parser<T1> first, Parser<T2> second, Parser<T3> third, Func<T1, T2, T3, TResult> make) =>
        Seq(Seq(first, second, (one, two) => (one, two)), third, (both, three) => make(both.one, both.two, three));

    /// <summary>The rule, or the value where it does not fit.</summary>
    public static Parser<T> OrElse<T>(this Parser<T> rule, T value) => rule.Or(Parse.Return(value));

    /// <summary>The value of a rule with where it stands.</summary>
    public static Parser<TResult> Spanned<T, TResult>(this Parser<T> rule, Func<T, TextSpan, TResult> make) => input =>
    {
        var result = rule(input);

        return result.WasSuccessful
            ? Result.Success(make(result.Value, ((TokenInput)input).To((TokenInput)result.Remainder)), result.Remainder)
            : Stopped<T, TResult>(result);
    };

    /// <summary>The rule, or null where the line does not go on with <paramref name="first"/>.</summary>
    public static Parser<T?> If<T>(this Parser<T> rule, Func<TokenKind, bool> first) where T : class => input =>
        first(((TokenInput)input).Kind) ? rule(input) : Result.Success<T?>(null, input);

    /// <summary>The rule and then the end of the line; a full stop there is passed over.</summary>
    public static Parser<T> ToEnd<T>(Parser<T> rule) => input =>
    {
        var result = rule(input);
        if (!result.WasSuccessful)
        {
            return result;
        }

        var rest = (TokenInput)result.Remainder;
        rest = rest.Kind == TokenKind.Stop ? (TokenInput)rest.Advance() : rest;

        return rest.AtEnd ? result : Fail<T>(rest, "the end of the line");
    };

    public static IResult<T> Fail<T>(TokenInput at, string what)
    {
        at.Line.Expect(at.Index, what);

        return Result.Failure<T>(at, "", []);
    }

    static IResult<TResult> Stopped<T, TResult>(IResult<T> failure) =>
        Result.Failure<TResult>(failure.Remainder, failure.Message, failure.Expectations);

    static string Rest(string words, int count) => string.Join(' ', words.Split(' ').Skip(count));
}
