using PlanLang.Diagnostics;

namespace PlanLang.Parsing;

/// <summary>
/// Whether the lines that stand directly in one block begin equally far in. Where they do not, those are at fault that are
/// fewer: one line that was moved is one message, even if it is the first.
/// </summary>
/// <param name="context">Takes the messages.</param>
/// <param name="lines">All lines of the file.</param>
/// <param name="first">The place of the first one of the block.</param>
/// <param name="outer">How far in the line above the block begins.</param>
sealed class IndentCheck(ParseContext context, RawLine[] lines, int first, int outer)
{
    int? _expected;
    bool _isCounted;

    /// <summary>Looks at the next line with content.</summary>
    public void Look(RawLine line)
    {
        _expected ??= line.Indent;
        if (line.Indent == _expected)
        {
            return;
        }

        if (!_isCounted)
        {
            Count(line);
        }

        if (line.Indent != _expected)
        {
            Report(line);
        }
    }

    /// <summary>Counts once how far in most lines begin, and reports those before this one that do not.</summary>
    void Count(RawLine line)
    {
        _isCounted = true;
        var direct = Direct();
        _expected = direct.CountBy(one => one.Indent).MaxBy(indent => indent.Value).Key;
        foreach (var before in direct.TakeWhile(one => one.Span != line.Span).Where(one => one.Indent != _expected))
        {
            Report(before);
        }
    }

    /// <summary>A line further in than the last of them is part of that one.</summary>
    List<RawLine> Direct()
    {
        var direct = new List<RawLine>();
        foreach (var line in lines.Skip(first).Where(line => line.Kind == RawLineKind.Content).TakeWhile(line => line.Indent > outer))
        {
            if (direct.Count == 0 || line.Indent <= direct[^1].Indent)
            {
                direct.Add(line);
            }
        }

        return direct;
    }

    void Report(RawLine line) =>
        context.Report(DiagnosticCatalog.UnevenIndent(context.Source, line.Span, line.Indent, _expected ?? line.Indent));
}
