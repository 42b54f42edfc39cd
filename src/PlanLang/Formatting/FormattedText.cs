using System.Text;

namespace PlanLang.Formatting;

/// <summary>
/// The text as it is put together, line by line: line ends as the file has them, no more than one blank line in a row,
/// none at either end, and comments as deep as their author meant them.
/// </summary>
sealed class FormattedText(SourceText source)
{
    const int Step = 2;

    readonly StringBuilder _text = new(source.Text.Length + 64);
    readonly string _lineEnd = LineEnd.In(source.Text);
    readonly OpenLines _open = new();
    bool _blankLine;
    bool _asItWas;

    /// <summary>A line of its own, so many levels in.</summary>
    /// <param name="words">What stands on it; nothing behind its last character.</param>
    /// <param name="level">0 for the left edge.</param>
    /// <param name="offset">Where it was.</param>
    public void Add(string words, int level, int offset)
    {
        _asItWas = false;
        _open.Add(Columns.Before(source.Text, offset), level);
        AddLine(words, level * Step);
    }

    /// <summary>A line of free text, some columns further in than its level.</summary>
    public void AddText(TextSpan line, int level, int columns) => AddLine(source[line], level * Step + columns);

    /// <summary>A comment: as deep as the lines above it that begin no further in, and at least at the level.</summary>
    public void AddComment(TextSpan comment, int level)
    {
        var columns = Columns.Before(source.Text, comment.Start);
        if (_asItWas && columns > 0)
        {
            AddAsItWas(comment);
        }
        else
        {
            AddLine(source[comment], _open.LevelAt(columns, level) * Step);
        }
    }

    /// <summary>A blank line, unless there is one already.</summary>
    public void AddBlank() => _blankLine = true;

    /// <summary>Whole lines, to the last blank and line end as they were.</summary>
    public void AddAsItWas(TextSpan lines)
    {
        _asItWas = true;
        _open.Clear();
        var end = LineEnd.After(source.Text, lines.End);
        var whole = new TextSpan(Columns.LineStart(source.Text, lines.Start), end < 0 ? source.Text.Length : end);
        AddBlankLine();
        _text.Append(source[whole]).Append(end < 0 ? _lineEnd : "");
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    void AddLine(string words, int columns)
    {
        AddBlankLine();
        _text.Append(' ', columns).Append(words).Append(_lineEnd);
    }

    void AddBlankLine()
    {
        _text.Append(_blankLine && _text.Length > 0 ? _lineEnd : "");
        _blankLine = false;
    }
}
