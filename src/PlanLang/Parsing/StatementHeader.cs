using System.Collections.Frozen;
using PlanLang.Syntax;

namespace PlanLang.Parsing;

/// <summary>The head of a statement: its keyword and what stands between it and the value.</summary>
/// <param name="Keyword">The entry of the keyword table.</param>
/// <param name="KeywordSpan">The words of it.</param>
/// <param name="Name">The name behind it; null where there is none.</param>
/// <param name="Value">The rest of the line, where the value begins.</param>
readonly record struct StatementHeader(Keyword Keyword, TextSpan KeywordSpan, NameSyntax? Name, TextSpan Value)
{
    static readonly FrozenDictionary<string, Lazy<Dictionary<string, ImmutableArray<Keyword>>.AlternateLookup<ReadOnlySpan<char>>>>
        ByFirstWord = Keywords.All
            .SelectMany(keyword => keyword.In)
            .Distinct()
            .ToFrozenDictionary(block => block, FirstWords);

    /// <summary>The keyword that the line begins with, its name and value not yet looked at; null where there is none.</summary>
    public static StatementHeader? Find(string text, TextSpan line, string block)
    {
        if (!ByFirstWord.TryGetValue(block, out var words)
            || !words.Value.TryGetValue(text.AsSpan(line.Start, WordEnd(text, line.Start, line.End) - line.Start), out var keywords))
        {
            return null;
        }

        foreach (var keyword in keywords)
        {
            var end = EndOf(keyword.Word, text, line);
            if (end >= 0)
            {
                return new StatementHeader(
                    keyword, new TextSpan(line.Start, end), null, new TextSpan(SkipBlanks(text, end, line.End), line.End));
            }
        }

        return null;
    }

    /// <summary>The offset of the first character that is not blank.</summary>
    public static int SkipBlanks(string text, int at, int limit)
    {
        while (at < limit && Blank.Is(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The line without the marks that other kinds of text begin a line with: <c>## Goal</c>, <c>- who</c>.</summary>
    public static TextSpan SkipMarks(string text, TextSpan line)
    {
        var start = line.Start;
        while (start < line.End && (text[start] is '#' or '-' or '*' or '•' or '–' || Blank.Is(text[start])))
        {
            start++;
        }

        return line with { Start = start };
    }

    /// <summary>Where the words end if the line begins with them, whatever the letter case and the blanks; -1 if not.</summary>
    static int EndOf(string words, string text, TextSpan line)
    {
        var at = line.Start;
        foreach (var letter in words)
        {
            if (letter == ' ')
            {
                var next = SkipBlanks(text, at, line.End);
                if (next == at)
                {
                    return -1;
                }

                at = next;
            }
            else if (at >= line.End || char.ToLowerInvariant(text[at++]) != letter)
            {
                return -1;
            }
        }

        return at >= line.End || EndsWord(text[at]) ? at : -1;
    }

    static int WordEnd(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && !EndsWord(text[end]))
        {
            end++;
        }

        return end;
    }

    static bool EndsWord(char character) => Blank.Is(character) || character is ':' or ',';

    /// <summary>Made when the first line of such a block is read; most plans have few kinds of blocks.</summary>
    static Lazy<Dictionary<string, ImmutableArray<Keyword>>.AlternateLookup<ReadOnlySpan<char>>> FirstWords(string block) => new(() =>
        Keywords.Of(block)
            .Where(keyword => keyword.Word.Length > 0)
            .GroupBy(keyword => keyword.Word.Split(' ')[0])
            .ToDictionary(
                group => group.Key, group => group.ToImmutableArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>());
}
