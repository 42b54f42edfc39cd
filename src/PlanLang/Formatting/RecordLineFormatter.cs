using PlanLang.Dates;
using PlanLang.Syntax;

namespace PlanLang.Formatting;

/// <summary>Writes the lines of a diary.</summary>
/// <param name="file">The diary.</param>
/// <param name="text">Where they go.</param>
/// <param name="edge">How far in the dates stand.</param>
sealed class RecordLineFormatter(RecordFile file, FormattedText text, int edge)
{
    int _heading;

    /// <summary>The lines from one place up to another.</summary>
    public void Add(int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            Add(file.Lines[at], at + 1);
        }
    }

    void Add(RecordLine line, int number)
    {
        switch (line.Kind)
        {
            case RecordLineKind.Blank:
                text.AddBlank();
                break;
            case RecordLineKind.Comment:
                text.AddComment(line.Span, line.Depth > edge ? 1 : 0);
                break;
            default:
                text.Add(WordsOf(line, number), LevelOf(line.Kind), line.Span.Start);
                break;
        }
    }

    static int LevelOf(RecordLineKind kind) => kind switch
    {
        RecordLineKind.Header or RecordLineKind.Heading => 0,
        RecordLineKind.Text or RecordLineKind.SeenBy => 2,
        _ => 1,
    };

    string WordsOf(RecordLine line, int number) => line.Kind switch
    {
        RecordLineKind.Header => $"records of {(file.Plan is { } plan ? file.Source[plan] : "")}",
        RecordLineKind.Heading => Date(DayAt(number), line.Span),
        RecordLineKind.Written => $"written: {Date(DayOf(line.Span), AfterColon(line.Span))}",
        RecordLineKind.Entry => OneForm(line.Span),
        _ => file.Source[line.Span],
    };

    /// <summary>The day of the heading on the line; headings come in the order of their lines.</summary>
    DateOnly? DayAt(int number)
    {
        while (file.Headings[_heading].Line < number)
        {
            _heading++;
        }

        return file.Headings[_heading].Day;
    }

    /// <summary>A weekday that the author gave stays: it says that the date was looked up.</summary>
    string Date(DateOnly? day, TextSpan written) => day switch
    {
        null => file.Source[written],
        { } date when char.IsLetter(file.Source.Text[written.Start]) => DateWords.FormatWithWeekday(date),
        { } date => DateWords.Format(date),
    };

    DateOnly? DayOf(TextSpan written) =>
        DateReader.Read(file.Source[AfterColon(written)]) is DateFound found ? found.Date : null;

    /// <summary>Single blanks in what names the entry, one behind its colon; what is recorded stays as it is.</summary>
    string OneForm(TextSpan entry)
    {
        var rest = AfterColon(entry);
        if (rest.Start == entry.Start)
        {
            return file.Source[entry];
        }

        var head = new PhraseText();
        foreach (var word in file.Source.Text[entry.Start..file.Source.Text.IndexOf(':', entry.Start)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            head.Add(word);
        }

        return $"{head}: {file.Source[rest]}".TrimEnd();
    }

    /// <summary>What follows the first colon; the whole line where it has none.</summary>
    TextSpan AfterColon(TextSpan line)
    {
        var colon = file.Source.Text.IndexOf(':', line.Start, line.Length);

        return colon < 0 ? line : Phrase.Trim(file.Source.Text, line with { Start = colon + 1 });
    }
}
