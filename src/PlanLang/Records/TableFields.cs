namespace PlanLang.Records;

/// <summary>
/// Takes one row of a table apart as RFC 4180 says: commas between fields, double quotes round a field that holds commas,
/// quotes or line ends, and each quote within it written twice.
/// </summary>
sealed class TableFields(string text)
{
    readonly List<TextSpan> _fields = [];

    /// <summary>The fields of the latest row, without the quotes round them.</summary>
    public IReadOnlyList<TextSpan> Fields => _fields;

    /// <summary>What is wrong with the quotes of the latest row.</summary>
    public QuoteFault Fault { get; private set; }

    /// <summary>The words at fault.</summary>
    public TextSpan FaultSpan { get; private set; }

    /// <summary>Reads the row that begins at the offset, and gives the offset of its line end.</summary>
    public int ReadRow(int start)
    {
        _fields.Clear();
        Fault = QuoteFault.None;
        var end = ReadField(start);
        while (end < text.Length && text[end] == ',')
        {
            end = ReadField(end + 1);
        }

        return end;
    }

    int ReadField(int start)
    {
        var quote = start;
        while (quote < text.Length && text[quote] is ' ' or '\t')
        {
            quote++;
        }

        return quote < text.Length && text[quote] == '"' ? ReadQuoted(quote) : ReadPlain(start);
    }

    int ReadPlain(int start)
    {
        var end = EndOfPlain(start);
        _fields.Add(Phrase.Trim(text, new TextSpan(start, end)));

        return end;
    }

    int ReadQuoted(int quote)
    {
        var end = quote + 1;
        while (end < text.Length && (text[end] != '"' || text.AsSpan(end).StartsWith("\"\"")))
        {
            end += text[end] == '"' ? 2 : 1;
        }

        _fields.Add(new TextSpan(quote + 1, end));
        if (end == text.Length)
        {
            (Fault, FaultSpan) = (QuoteFault.NotClosed, new TextSpan(quote, quote + 1));
            return end;
        }

        var next = EndOfPlain(end + 1);
        var behind = Phrase.Trim(text, new TextSpan(end + 1, next));
        if (behind.Length > 0 && Fault == QuoteFault.None)
        {
            (Fault, FaultSpan) = (QuoteFault.GoesOn, behind);
        }

        return next;
    }

    int EndOfPlain(int start)
    {
        var length = text.AsSpan(start).IndexOfAny(',', '\n', '\r');

        return length < 0 ? text.Length : start + length;
    }
}

/// <summary>What can be wrong with the quotes of a row.</summary>
enum QuoteFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>No quote ends the field.</summary>
    NotClosed,

    /// <summary>Something comes between the closing quote and the comma.</summary>
    GoesOn,
}
