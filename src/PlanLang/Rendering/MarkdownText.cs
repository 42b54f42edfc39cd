using System.Buffers;
using System.Text;

namespace PlanLang.Rendering;

/// <summary>Words of a plan made safe for Markdown: they stay words, whatever signs they hold.</summary>
static class MarkdownText
{
    static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_{}[]<>|~&#");

    /// <summary>The words on one line, to stand anywhere in a paragraph, a heading, a list item or a table's cell.</summary>
    public static string Escape(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var escaped = new StringBuilder(line.Length + 8);
        foreach (var character in line)
        {
            escaped.Append(Marks.Contains(character) ? "\\" : "").Append(character);
        }

        var start = StartMark(line);

        return start < 0 ? escaped.ToString() : escaped.Insert(start, '\\').ToString();
    }

    /// <summary>
    /// Where a sign stands that begins something only at the start of a line: <c>- </c>, <c>+ </c>, <c>=</c>,
    /// <c>12. </c>, <c>12) </c>; -1 where there is none. Nothing before it is escaped.
    /// </summary>
    static int StartMark(string line)
    {
        var digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');

        return line switch
        {
            ['-' or '+' or '=' or ':', ..] => 0,
            _ when digits > 0 && line[digits] is '.' or ')' => digits,
            _ => -1,
        };
    }
}
