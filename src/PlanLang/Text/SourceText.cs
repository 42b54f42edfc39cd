namespace PlanLang.Text;

/// <summary>
/// The text of one file and where its lines begin. LF, CRLF and CR all end a line.
/// Offsets count UTF-16 units from 0; lines and columns appear only where something is shown.
/// </summary>
public sealed class SourceText
{
    readonly ImmutableArray<int> _lineStarts;

    SourceText(string path, string text, ImmutableArray<int> lineStarts)
    {
        Path = path;
        Text = text;
        _lineStarts = lineStarts;
        Markers = Markers.AtTheStartOf(this);
    }

    /// <summary>The name of the file as it is shown in messages, with <c>/</c> between folders.</summary>
    public string Path { get; }

    /// <summary>Everything in the file but a byte-order mark.</summary>
    public string Text { get; }

    /// <summary>What is understood of the text moves along with these; at first there is one, at its start.</summary>
    internal Markers Markers { get; set; }

    /// <summary>How many lines there are: at least one, and one more than there are line ends.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>Takes a text as it is.</summary>
    public static SourceText From(string text, string path = "") => new(path, text, LineStartsOf(text));

    /// <summary>The line, from 1, on which the offset lies.</summary>
    public int LineAt(int offset)
    {
        var index = _lineStarts.BinarySearch(offset);

        return index >= 0 ? index + 1 : ~index;
    }

    /// <summary>Line and column of the offset, both from 1.</summary>
    public LinePosition PositionAt(int offset)
    {
        var line = LineAt(offset);

        return new LinePosition(line, offset - _lineStarts[line - 1] + 1);
    }

    /// <summary>The line with that number, from 1, without its line end.</summary>
    public TextSpan Line(int number)
    {
        var start = _lineStarts[number - 1];
        var end = number < _lineStarts.Length ? _lineStarts[number] : Text.Length;
        while (end > start && Text[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    /// <summary>The characters of the stretch.</summary>
    public string this[TextSpan span] => Text[span.Start..span.End];

    static ImmutableArray<int> LineStartsOf(string text)
    {
        var starts = ImmutableArray.CreateBuilder<int>(text.AsSpan().Count('\n') + 1);
        starts.Add(0);
        for (var next = LineEnd.After(text, 0); next >= 0; next = LineEnd.After(text, next))
        {
            starts.Add(next);
        }

        return starts.DrainToImmutable();
    }
}
