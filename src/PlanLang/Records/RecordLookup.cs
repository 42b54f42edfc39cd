using PlanLang.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>Looks up what an entry names, and reports what is not there.</summary>
static class RecordLookup
{
    /// <summary>The action, goal, sanction or stage of that name.</summary>
    public static T? Find<T>(RecordContext context, NameIndex<T> index, TextSpan name, RecordEntry entry)
        where T : class
    {
        if (name.Length == 0)
        {
            context.Report(DiagnosticCatalog.RecordIncomplete(context.Source, context.LineOf(entry), EntryForms.Example(entry.Kind)));
            return null;
        }

        if (index.TryFind(context.Of(name), out var found))
        {
            return found;
        }

        var kind = entry.Kind == RecordEntryKind.Score ? "goal" : EntryForms.Words(entry.Kind);
        context.Report(DiagnosticCatalog.RecordNameUnknown(context.Source, name, kind, index.Names, index.Closest(context.Of(name))));

        return null;
    }

    /// <summary>The place among the known words of the one that is the entry's value.</summary>
    public static int? Word(RecordContext context, RecordEntry entry, ImmutableArray<string> known)
    {
        for (var place = 0; place < known.Length; place++)
        {
            if (Names.Same(context.Of(entry.Value), known[place]))
            {
                return place;
            }
        }

        context.Report(entry.Value.Length == 0
            ? DiagnosticCatalog.RecordIncomplete(context.Source, context.LineOf(entry), EntryForms.Example(entry.Kind))
            : DiagnosticCatalog.RecordWordUnknown(context.Source, entry.Value, known, Closest(context.Of(entry.Value), known)));

        return null;
    }

    static string? Closest(ReadOnlySpan<char> value, ImmutableArray<string> known) =>
        Spelling.Closest(value, known) ?? MissingComma.AfterWord(value, known);
}
