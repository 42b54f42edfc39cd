using PlanLang.Parsing;
using PlanLang.Syntax;

namespace PlanLang.Editing;

/// <summary>Where in a plan somebody writes: in which block, behind which keyword, after which words.</summary>
/// <param name="Block">The block's keyword; <c>file</c> at the left edge.</param>
/// <param name="Body">What the lines of the block are.</param>
/// <param name="Keyword">The keyword of the line; null while it is being written.</param>
/// <param name="Written">What stands between the keyword's colon, or the line's indent, and the place.</param>
/// <param name="Header">The line under which it stands; null at the left edge.</param>
sealed record PlanPlace(string Block, BodyKind Body, Keyword? Keyword, TextSpan Written, TextSpan? Header)
{
    const int Tab = 4;

    /// <summary>Looks at the line up to the offset, and at the less indented lines above it.</summary>
    public static PlanPlace At(SourceText source, int offset)
    {
        var line = source.Line(source.LineAt(offset));
        var written = Trimmed(source, new TextSpan(line.Start, Math.Min(offset, line.End)));
        var above = Above(source, source.LineAt(offset), Indent(source, written.Start, line.Start));
        var (block, body) = above.Aggregate((Keywords.File, BodyKind.Statements), (at, line) => Under(source, line, at));
        TextSpan? under = above.Count > 0 ? above.Last() : null;
        var header = body == BodyKind.Statements ? HeaderOf(source, new TextSpan(written.Start, Math.Max(written.End, offset)), block) : null;

        return header is { } found
            ? new PlanPlace(block, body, found.Keyword, Trimmed(source, found.Value), under)
            : new PlanPlace(block, body, null, written, under);
    }

    /// <summary>The head of a line that has its keyword and, where it needs one, its colon.</summary>
    static (Keyword Keyword, TextSpan Value)? HeaderOf(SourceText source, TextSpan line, string block)
    {
        var text = source.Text.AsSpan(line.Start, line.Length);
        var colon = text.IndexOf(':');
        if (StatementHeader.Find(source.Text, line, block) is not { } header)
        {
            var alone = Keywords.Of(block).FirstOrDefault(keyword => keyword.Form == LineForm.NameAlone);

            return alone is not null && colon > 0 ? (alone, line with { Start = line.Start + colon + 1 }) : null;
        }

        var needsColon = header.Keyword.Form is LineForm.Property or LineForm.NamedProperty or LineForm.NamedTitle or LineForm.DateThenValue;

        return needsColon
            ? colon >= 0 ? (header.Keyword, line with { Start = line.Start + colon + 1 }) : header.Keyword.Form == LineForm.DateThenValue && header.Value.Length > 0 ? (DateOf(header.Keyword), header.Value) : null
            : header.KeywordSpan.End < line.End ? (header.Keyword, header.Value) : null;
    }

    /// <summary>Before its colon a milestone wants a date.</summary>
    static Keyword DateOf(Keyword keyword) => keyword with { Value = ValueKind.Date };

    /// <summary>The less indented lines above one, the outermost first.</summary>
    static Stack<TextSpan> Above(SourceText source, int number, int indent)
    {
        var above = new Stack<TextSpan>();
        for (var (line, edge) = (number - 1, indent); line > 0 && edge > 0; line--)
        {
            var content = Trimmed(source, source.Line(line));
            var depth = Indent(source, content.Start, source.Line(line).Start);
            if (content.Length > 0 && depth < edge && !Comment.StartsAt(source.Text, content.Start))
            {
                above.Push(content);
                edge = depth;
            }
        }

        return above;
    }

    static (string Block, BodyKind Body) Under(SourceText source, TextSpan line, (string Block, BodyKind Body) at)
    {
        if (at.Body != BodyKind.Statements)
        {
            return at.Body == BodyKind.Conditions ? at : (Keywords.Text, BodyKind.Continuation);
        }

        var keyword = StatementHeader.Find(source.Text, line, at.Block)?.Keyword
            ?? Keywords.Of(at.Block).FirstOrDefault(keyword => keyword.Form == LineForm.NameAlone);

        return keyword is null ? (Keywords.Text, BodyKind.Continuation)
            : keyword.Form == LineForm.NameAlone ? (Keywords.Person, BodyKind.Statements)
            : (keyword.Word, keyword.Body);
    }

    static TextSpan Trimmed(SourceText source, TextSpan span)
    {
        var start = span.Start;
        while (start < span.End && char.IsWhiteSpace(source.Text[start]))
        {
            start++;
        }

        return new TextSpan(start, span.End);
    }

    static int Indent(SourceText source, int end, int start)
    {
        var indent = 0;
        for (var at = start; at < end; at++)
        {
            indent = source.Text[at] == '\t' ? (indent / Tab + 1) * Tab : indent + 1;
        }

        return indent;
    }
}
