using PlanLang.Model;
using PlanLang.Parsing;
using PlanLang.Syntax;

namespace PlanLang.Checks;

/// <summary>
/// The lines under a block as the author wrote them. A line that is there, with a mistake that has been reported, is not
/// missing; and a message can stand at its very words.
/// </summary>
static class WrittenLines
{
    /// <summary>Whether the block has a line that begins with the keyword.</summary>
    public static bool Has(Location block, string keyword) => Find(block, keyword) is not null;

    /// <summary>The line that begins with the keyword, without the blanks before it; null where the block has none.</summary>
    public static TextSpan? Find(Location block, string keyword)
    {
        foreach (var line in Under(block))
        {
            if (Begins(block.Source[line], keyword))
            {
                return line;
            }
        }

        return null;
    }

    /// <summary>The word on the line of the keyword, or else the line, or else the block's own name.</summary>
    public static Location WordOn(Location block, string keyword, string word)
    {
        if (Find(block, keyword) is not { } line)
        {
            return block;
        }

        var at = block.Source[line].IndexOf(word, keyword.Length, StringComparison.OrdinalIgnoreCase);

        return block with { Span = at < 0 ? line : new TextSpan(line.Start + at, line.Start + at + word.Length) };
    }

    static IEnumerable<TextSpan> Under(Location block)
    {
        var (_, edge) = Content(block.Source, block.Line);
        for (var number = block.Line + 1; number <= block.Source.LineCount; number++)
        {
            var (line, indent) = Content(block.Source, number);
            if (line.Length > 0 && indent <= edge && !IsStray(block, line))
            {
                yield break;
            }

            yield return line;
        }
    }

    /// <summary>What stands on the line, and how many blanks before it.</summary>
    static (TextSpan Line, int Indent) Content(SourceText source, int number)
    {
        var line = source.Line(number);
        var indent = line.Length - source[line].TrimStart().Length;

        return (line with { Start = line.Start + indent }, indent);
    }

    /// <summary>A line of this block that was begun at the left edge by mistake, which has been reported.</summary>
    static bool IsStray(Location block, TextSpan line) =>
        StatementHeader.Find(block.Source.Text, block.Source.Line(block.Line), Keywords.File) is { } header
        && StatementHeader.Find(block.Source.Text, line, Keywords.File) is null
        && StatementHeader.Find(block.Source.Text, line, header.Keyword.Word) is not null;

    static bool Begins(string line, string keyword) =>
        (line.Length > keyword.Length
            && Names.Same(line.AsSpan(0, keyword.Length), keyword)
            && (line[keyword.Length] is ':' || char.IsWhiteSpace(line[keyword.Length])))
        || IsMeantFor(line, keyword);

    /// <summary>
    /// Whether the line begins with the keyword misspelt, with everyday words for it, or as it does, <c>ends on</c> of <c>ends
    /// when</c>: that has been reported.
    /// </summary>
    static bool IsMeantFor(string line, string keyword) =>
        line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon
        && (Names.Same(FirstWord(line[..colon]), FirstWord(keyword))
            || (EverydayWords.KeywordFor(line[..colon].Trim(), [keyword]) ?? Spelling.Closest(line.AsSpan(0, colon).Trim(), [keyword])) is not null);

    static string FirstWord(string words) => words.Split(' ')[0];
}
