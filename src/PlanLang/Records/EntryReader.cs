using PlanLang.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>Takes one entry apart: by its first words it knows which parts follow.</summary>
static class EntryReader
{
    /// <summary>
    /// Reads an entry of the same measure and subject as one before, as nearly all of a long diary are. False where the line is
    /// anything else, which is still to be read.
    /// </summary>
    public static bool TryReadKnown(RecordFileBuilder file, TextSpan line)
    {
        var (head, behind) = Parted(file.Text, line);
        if (head.End == line.End || !file.TryReadKnownHead(head, out var name, out var subject))
        {
            return false;
        }

        var (value, free) = EntryParts.Split(file.Text, behind);
        file.Add(new RecordEntry(RecordEntryKind.Measure, file.NextLine, file.LastHeading, -1, name, subject, value, free));

        return true;
    }

    /// <summary>Reads the entry on a line. False where it could not be read, which has been reported.</summary>
    public static bool Read(RecordFileBuilder file, TextSpan line)
    {
        var text = file.Text;
        var (head, behind) = Parted(text, line);
        var named = FormOf(text.AsSpan(head.Start, head.Length), EntryForms.Named, out var length);
        if (named == RecordEntryKind.Signed)
        {
            file.Add(Entry(file, named) with { Name = AfterWords(text, line, length) });
            return true;
        }

        if (head.End == line.End || head.Length == 0)
        {
            file.Report(DiagnosticCatalog.EntryNotRead(file.Source, line, MissingColon.Mend(text.AsSpan(line.Start, line.Length))));
            return false;
        }

        return named is RecordEntryKind.Measure
            ? ReadUnnamed(file, head, behind)
            : NamedEntries.Read(file, named, AfterWords(text, head, length), behind);
    }

    /// <summary>Whether a line that stands where a date should stand looks like an entry.</summary>
    public static bool LooksLikeEntry(ReadOnlySpan<char> line) =>
        line.Contains(':') || Phrase.AtStart(line, "contract signed by") > 0;

    /// <summary>An entry of which only the form, the line and the heading are known.</summary>
    public static RecordEntry Entry(RecordFileBuilder file, RecordEntryKind kind) => new(
        kind, file.NextLine, file.LastHeading, -1, default, default, default, default);

    /// <summary>What stands before the colon and behind it; all before it where there is none.</summary>
    static (TextSpan Head, TextSpan Behind) Parted(string text, TextSpan line)
    {
        var colon = text.AsSpan(line.Start, line.Length).IndexOf(':');

        return colon < 0
            ? (line, line with { Start = line.End })
            : (Phrase.Trim(text, new TextSpan(line.Start, line.Start + colon)), Phrase.Trim(text, line with { Start = line.Start + colon + 1 }));
    }

    static bool ReadUnnamed(RecordFileBuilder file, TextSpan head, TextSpan rest)
    {
        var words = file.Text.AsSpan(head.Start, head.Length);
        var whole = FormOf(words, EntryForms.Whole, out var length);
        if (whole != RecordEntryKind.Measure && length == words.Length)
        {
            return WholeEntries.Read(file, whole, rest);
        }

        foreach (ref readonly var form in EntryForms.Trailing.AsSpan())
        {
            if (EndsWith(words, form.Words))
            {
                var name = Phrase.Trim(file.Text, head with { End = head.End - form.Words.Length });
                file.Add(Entry(file, form.Kind) with { Name = name, Value = rest });
                return true;
            }
        }

        if (!MeasuredHead.TryRead(file, head, Entry(file, RecordEntryKind.Measure), out var entry))
        {
            return false;
        }

        file.LearnHead(head, entry);

        file.Add(entry.WithValue(file.Text, rest));

        return true;
    }

    /// <summary>The longest form that the words begin with; a measure where there is none.</summary>
    static RecordEntryKind FormOf(ReadOnlySpan<char> words, ImmutableArray<EntryForm> forms, out int length)
    {
        var kind = RecordEntryKind.Measure;
        length = 0;
        foreach (ref readonly var form in forms.AsSpan())
        {
            if (Phrase.AtStart(words, form.Words) is var end && end > length)
            {
                (kind, length) = (form.Kind, end);
            }
        }

        return kind;
    }

    static bool EndsWith(ReadOnlySpan<char> words, string ending) =>
        words.Length > ending.Length
        && words.EndsWith(ending, StringComparison.OrdinalIgnoreCase)
        && char.IsWhiteSpace(words[^(ending.Length + 1)]);

    static TextSpan AfterWords(string text, TextSpan span, int length)
    {
        var rest = Phrase.Trim(text, span with { Start = span.Start + length });

        return rest.Length > 0 && text[rest.Start] == ':' ? Phrase.Trim(text, rest with { Start = rest.Start + 1 }) : rest;
    }
}
