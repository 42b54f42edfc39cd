using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>What an entry was probably meant to be whose first words name no measure.</summary>
static class UnknownRecord
{
    /// <summary>The measure, or the words of another form of entry, that is closest; null where none is.</summary>
    public static string? Closest(RecordContext context, RecordEntry entry)
    {
        IEnumerable<string> candidates = entry.Kind == RecordEntryKind.Measure && entry.Subject.Length == 0
            ? [.. context.Names.Measures.Names, .. EntryForms.Whole.Select(form => form.Words)]
            : context.Names.Measures.Names;

        return Spelling.Closest(context.Of(entry.Name), candidates);
    }
}
