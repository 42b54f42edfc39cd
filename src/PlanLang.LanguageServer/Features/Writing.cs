using System.Text;
using PlanLang.Diagnostics;
using PlanLang.Editing;
using PlanLang.LanguageServer.Protocol;
using PlanLang.LanguageServer.Workspace;

namespace PlanLang.LanguageServer.Features;

/// <summary>What could be written at a place, and how it is laid out.</summary>
static class Writing
{
    const int Plain = 1;
    const int WithBlank = 2;

    /// <summary>What could be written at a place.</summary>
    public static CompletionList? Complete(Session session, DocumentPosition at) =>
        Asked.Of(session, at.TextDocument) is { } asked
            ? new CompletionList(false, [.. Completion.At(asked.Family, asked.Source, asked.Offset(at.Position)).Select((one, place) => Entry(asked, one, place))])
            : null;

    /// <summary>The house form of a text.</summary>
    public static TextEdit[]? Format(Session session, DocumentParams parameters) =>
        Asked.Of(session, parameters.TextDocument) is { } asked ? [.. Changes(asked).Select(change => Edit(asked, change))] : null;

    /// <summary>The same for the lines of a range.</summary>
    public static TextEdit[]? FormatRange(Session session, RangeParams parameters)
    {
        if (Asked.Of(session, parameters.TextDocument) is not { } asked)
        {
            return null;
        }

        var range = TextPlaces.SpanOf(asked.Source, parameters.Range, asked.Unit);
        var (first, last) = (asked.Source.LineAt(range.Start), asked.Source.LineAt(range.End));

        return [.. Changes(asked)
            .Where(change => asked.Source.LineAt(change.Span.End) >= first && asked.Source.LineAt(change.Span.End) <= last)
            .Select(change => Edit(asked, change))];
    }

    /// <summary>How far in a new line begins.</summary>
    public static TextEdit[]? FormatTyped(Session session, TypedParams parameters) =>
        Asked.Of(session, parameters.TextDocument) is { } asked
        && FormattedLines.Indent(asked.Source, asked.Offset(parameters.Position)) is { } change
            ? [Edit(asked, change)]
            : null;

    static ImmutableArray<CodeFix> Changes(Asked asked) => FormattedLines.Of(asked.Source, PlanLanguage.Format(asked.Source));

    static TextEdit Edit(Asked asked, CodeFix change) => new(asked.Range(change.Span), change.Replacement);

    static CompletionEntry Entry(Asked asked, Suggestion suggestion, int place) => new(
        suggestion.Label,
        KindOf(suggestion.Kind),
        suggestion.Detail,
        MarkupText.Markdown(suggestion.Meaning),
        $"{place:D4}",
        suggestion.Blank.Length > 0 ? WithBlank : Plain,
        new TextEdit(asked.Range(suggestion.Span), suggestion.Blank.Length > 0 ? Snippet(suggestion) : suggestion.Text));

    static string Snippet(Suggestion suggestion) => new StringBuilder()
        .Append(Escaped(suggestion.Text[..suggestion.Blank.Start]))
        .Append("${1:")
        .Append(Escaped(suggestion.Text[suggestion.Blank.Start..suggestion.Blank.End]))
        .Append('}')
        .Append(Escaped(suggestion.Text[suggestion.Blank.End..]))
        .Append("$0")
        .ToString();

    static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("$", "\\$", StringComparison.Ordinal).Replace("}", "\\}", StringComparison.Ordinal);

    /// <summary>The picture that an editor shows beside it, by the numbers of the protocol.</summary>
    static int KindOf(SuggestionKind kind) => kind switch
    {
        SuggestionKind.Keyword => 14,
        SuggestionKind.Person => 6,
        SuggestionKind.Measure => 10,
        SuggestionKind.Reference => 18,
        SuggestionKind.Status => 20,
        SuggestionKind.Library => 9,
        _ => 12,
    };
}
