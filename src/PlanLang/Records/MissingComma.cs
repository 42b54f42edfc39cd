using System.Buffers;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>Finds where a comma belongs that should part a value or a name from free text.</summary>
static class MissingComma
{
    static readonly SearchValues<char> FiguresAndPoint = SearchValues.Create("0123456789.");

    /// <summary><c>1, complaint about noise</c> of <c>1 complaint about noise</c>; null where the start is no such value.</summary>
    public static string? AfterNumber(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExcept(FiguresAndPoint);

        return end > 0 && char.IsWhiteSpace(text[end]) ? Mended(text, end) : null;
    }

    /// <summary><c>7 of 10, a good week</c> of <c>7 of 10 - a good week</c>.</summary>
    public static string? AfterRatio(ReadOnlySpan<char> text)
    {
        var of = text.IndexOf(" of ", StringComparison.OrdinalIgnoreCase);
        var end = of < 0 ? -1 : text[(of + 4)..].IndexOfAnyExcept(FiguresAndPoint);

        return end > 0 && Figures.TryRead(text[..of], out _) ? Mended(text, of + 4 + end) : null;
    }

    /// <summary><c>kept, all week</c> of <c>kept all week</c>, and <c>used, decided by Jo</c> of <c>used by Jo</c>.</summary>
    public static string? AfterWord(ReadOnlySpan<char> text, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (Phrase.AtStart(text, word) is > 0 and var end && end < text.Length)
            {
                return Mended(text, end).Replace(", by ", ", decided by ", StringComparison.Ordinal);
            }
        }

        return null;
    }

    /// <summary>
    /// <c>Dana, at home</c> of <c>Dana at home</c> where free text follows a person, and <c>Leanne, Kai</c> of
    /// <c>Leanne and Kai</c> where a list of people is asked for.
    /// </summary>
    public static string? AfterPerson(RecordContext context, ReadOnlySpan<char> text, RecordEntryKind kind)
    {
        foreach (var person in context.Names.People.Names)
        {
            if (Phrase.AtStart(text, person.ToLowerInvariant()) is > 0 and var end && end < text.Length)
            {
                return kind switch
                {
                    RecordEntryKind.ReviewHeld or RecordEntryKind.Signed => Listed(text, end),
                    RecordEntryKind.Contacted or RecordEntryKind.Visit or RecordEntryKind.VisitMissed
                        or RecordEntryKind.VisitCancelled => Mended(text, end),
                    _ => null,
                };
            }
        }

        return null;
    }

    static string? Listed(ReadOnlySpan<char> text, int end)
    {
        var rest = text[end..].TrimStart();

        return Phrase.AtStart(rest, "and") is > 0 and var and ? $"{text[..end]}, {rest[and..].TrimStart()}" : null;
    }

    static string Mended(ReadOnlySpan<char> text, int end) => $"{text[..end]}, {text[end..].TrimStart(" -–—;.(")}";
}
