using PlanLang.Editing;
using PlanLang.LanguageServer.Protocol;
using PlanLang.LanguageServer.Workspace;

namespace PlanLang.LanguageServer.Features;

/// <summary>The colours of words: of a whole text, of a part of it, or what has changed in them since.</summary>
static class Colouring
{
    /// <summary>The names of the kinds of coloured words, in the order of <see cref="WordKind"/>.</summary>
    public static ImmutableArray<string> Kinds { get; } =
        ["keyword", "variable", "property", "class", "enumMember", "type", "number", "comment"];

    /// <summary>The names of what is said of them besides.</summary>
    public static ImmutableArray<string> Modifiers { get; } = ["declaration"];

    /// <summary>The colours of a text.</summary>
    public static ColourNumbers? Whole(Session session, DocumentParams parameters) =>
        Asked.Of(session, parameters.TextDocument) is { } asked ? Told(session, parameters.TextDocument, Numbers(asked, ColouredWords.Of(asked.Family, asked.Source))) : null;

    /// <summary>What has changed since an answer; all of it, where that is not known any more.</summary>
    public static ColourNumbers? Changes(Session session, ColourChangeParams parameters)
    {
        if (Asked.Of(session, parameters.TextDocument) is not { } asked)
        {
            return null;
        }

        var before = session.Colours.Of(parameters.TextDocument.Uri, parameters.PreviousResultId);
        var now = Told(session, parameters.TextDocument, Numbers(asked, ColouredWords.Of(asked.Family, asked.Source)));

        return before is { } known && now.Data is { } numbers ? now with { Data = null, Edits = Changed(known.AsSpan(), numbers.AsSpan()) } : now;
    }

    /// <summary>The colours of a part of a text.</summary>
    public static ColourNumbers? Part(Session session, RangeParams parameters)
    {
        if (Asked.Of(session, parameters.TextDocument) is not { } asked)
        {
            return null;
        }

        var range = TextPlaces.SpanOf(asked.Source, parameters.Range, asked.Unit);

        return new ColourNumbers(
            Numbers(asked, ColouredWords.Of(asked.Family, asked.Source).Where(word => word.Span.Start < range.End && range.Start < word.Span.End)));
    }

    static ColourNumbers Told(Session session, DocumentId document, ImmutableArray<int> numbers) =>
        new(numbers, null, session.Colours.Keep(document.Uri, numbers));

    /// <summary>One change at most: the numbers between those that stayed at either end.</summary>
    static ImmutableArray<ColourEdit> Changed(ReadOnlySpan<int> before, ReadOnlySpan<int> now)
    {
        var start = before.CommonPrefixLength(now);
        if (start == before.Length && start == now.Length)
        {
            return [];
        }

        var end = 0;
        while (end < Math.Min(before.Length, now.Length) - start && before[^(end + 1)] == now[^(end + 1)])
        {
            end++;
        }

        return [new ColourEdit(start, before.Length - start - end, [.. now[start..^end]])];
    }

    /// <summary>Five numbers a word: lines and characters since the one before, length, kind, modifiers.</summary>
    static ImmutableArray<int> Numbers(Asked asked, IEnumerable<ColouredWords> words)
    {
        var numbers = ImmutableArray.CreateBuilder<int>();
        var last = new Position(0, 0);
        foreach (var word in words)
        {
            var (start, end) = (TextPlaces.At(asked.Source, word.Span.Start, asked.Unit), TextPlaces.At(asked.Source, word.Span.End, asked.Unit));
            numbers.AddRange(
                start.Line - last.Line,
                start.Line == last.Line ? start.Character - last.Character : start.Character,
                end.Character - start.Character,
                (int)word.Kind,
                word.Role == NameRole.Declared ? 1 : 0);
            last = start;
        }

        return numbers.ToImmutable();
    }
}
