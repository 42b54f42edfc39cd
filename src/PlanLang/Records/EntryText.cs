using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>The free text of an entry: the end of its line and the deeper lines with which it goes on.</summary>
static class EntryText
{
    /// <summary>The lines joined by a blank; empty where there is no text.</summary>
    public static string Of(RecordContext context, RecordEntry entry) => Of(context, entry, entry.Text);

    /// <summary>The same with the text of the entry's own line given, of which a part may have been read already.</summary>
    public static string Of(RecordContext context, RecordEntry entry, TextSpan own)
    {
        var words = context.Words(own);
        foreach (var line in context.File.LinesUnder(entry))
        {
            words = line.Kind == RecordLineKind.Text ? $"{words} {context.Source[line.Span]}" : words;
        }

        return words.TrimStart();
    }
}
