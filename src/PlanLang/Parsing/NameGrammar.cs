using PlanLang.Syntax;
using Sprache;
using static PlanLang.Parsing.Combinators;

namespace PlanLang.Parsing;

/// <summary>Names: phrases that nothing has looked up yet.</summary>
static class NameGrammar
{
    // name = word , { word } ;
    /// <summary>The words up to one that ends a name; binding finds out what they name.</summary>
    public static Parser<NameSyntax> Name(string what) => Phrase(what, EndsName);

    // term name = word , { word | number } ;
    public static readonly Parser<NameSyntax> TermName = Phrase("the name of a term", EndsName);

    // status = word , { word } ;
    public static readonly Parser<NameSyntax> Status = Phrase("what it should be", EndsStatus);

    static Parser<NameSyntax> Phrase(string what, Func<TokenInput, bool> ends) => input =>
    {
        var start = (TokenInput)input;
        var at = start;
        while (!at.AtEnd && !ends(at))
        {
            at = (TokenInput)at.Advance();
        }

        return at == start
            ? Fail<NameSyntax>(start, what)
            : Result.Success(NameOf(start, at), at);
    };

    static NameSyntax NameOf(TokenInput start, TokenInput end)
    {
        var span = start.To(end);

        return new NameSyntax(TextOf(start.Line, start.Index, end.Index, span).Trim('"', '“', '”', '„'), span);
    }

    /// <summary>The words as written, with single blanks between them.</summary>
    static string TextOf(TokenLine line, int first, int end, TextSpan span)
    {
        var asWritten = line.Text.AsSpan(span.Start, span.Length);
        var length = end - first - 1;
        for (var index = first; index < end; index++)
        {
            length += line[index].Span.Length;
        }

        return length == span.Length && !asWritten.ContainsAny('\t', '\u00A0', '\n')
            ? asWritten.ToString()
            : string.Join(' ', Enumerable.Range(first, end - first).Select(index => line.Characters(index).ToString()));
    }

    static bool EndsName(TokenInput at) =>
        !Vocabulary.IsWord(at.Kind) && at.Kind is not (TokenKind.Number or TokenKind.Ordinal or TokenKind.Dash)
        || Vocabulary.IsDelimiter(at.Kind)
        || BeginsTime(at.Kind, ((TokenInput)at.Advance()).Kind)
        || IsDoesNot(at);

    /// <summary>A name may hold <c>between</c>, <c>at</c> and <c>on</c>, but not where a time begins with them.</summary>
    static bool BeginsTime(TokenKind kind, TokenKind next) =>
        (kind == Kind.Between && next is TokenKind.Number or TokenKind.Ordinal or TokenKind.IsoDate)
        || (kind == Kind.At && next == Kind.Each)
        || (kind == Kind.On && next == Kind.Average);

    static bool EndsStatus(TokenInput at) =>
        !Vocabulary.IsWord(at.Kind)
        || at.Kind == Kind.And || at.Kind == Kind.Or || at.Kind == Kind.Not
        || at.Kind == Kind.For || at.Kind == Kind.Since || at.Kind == Kind.Is || IsDoesNot(at);

    /// <summary>No name holds <c>not</c>, so a name never goes on with <c>does not apply</c>.</summary>
    static bool IsDoesNot(TokenInput at) => at.Kind == Kind.Does && ((TokenInput)at.Advance()).Kind == Kind.Not;
}
