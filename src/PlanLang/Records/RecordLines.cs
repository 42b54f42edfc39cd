using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>What can be seen of a line without knowing what stands around it.</summary>
static class RecordLines
{
    const int Tab = 4;

    /// <summary>The line with that number, from 1: blank, a comment, or anything else, which is called text.</summary>
    public static RecordLine Read(SourceText source, int number)
    {
        var line = source.Line(number);
        var span = Phrase.Trim(source.Text, line);
        var depth = 0;
        foreach (var blank in source.Text.AsSpan(line.Start, span.Start - line.Start))
        {
            depth = blank == '\t' ? (depth / Tab + 1) * Tab : depth + 1;
        }

        return new RecordLine(KindOf(source.Text.AsSpan(span.Start, span.Length)), depth, span);
    }

    /// <summary>What stands behind the word and its colon; null where the line does not begin with them.</summary>
    public static TextSpan? AfterColon(string text, TextSpan line, string word)
    {
        var length = Phrase.AtStart(text.AsSpan(line.Start, line.Length), word);
        if (length <= 0)
        {
            return null;
        }

        var rest = Phrase.Trim(text, line with { Start = line.Start + length });

        return rest.Length > 0 && text[rest.Start] == ':'
            ? Phrase.Trim(text, rest with { Start = rest.Start + 1 })
            : null;
    }

    static RecordLineKind KindOf(ReadOnlySpan<char> line) => line switch
    {
        [] => RecordLineKind.Blank,
        ['#'] => RecordLineKind.Comment,
        ['#', var next, ..] when char.IsWhiteSpace(next) => RecordLineKind.Comment,
        _ => RecordLineKind.Text,
    };
}
