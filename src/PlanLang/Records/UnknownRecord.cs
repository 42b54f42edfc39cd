using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>What an entry was probably meant to be whose first words name no measure.</summary>
static class UnknownRecord
{
    /// <summary>The measure, or the words of another form of entry, that was meant; null where nobody can say.</summary>
    public static string? Closest(RecordContext context, RecordEntry entry)
    {
        var name = context.Of(entry.Name);
        if (entry.Kind != RecordEntryKind.Measure || entry.Subject.Length > 0)
        {
            return Spelling.Closest(name, context.Names.Measures.Names);
        }

        return WithoutOf(context, name)
            ?? Form(name)
            ?? Spelling.Closest(name, [.. context.Names.Measures.Names, .. EntryForms.Whole.Select(form => form.Words)]);
    }

    /// <summary><c>attendance Kai</c> and <c>Kai attendance</c> lack the word <c>of</c>.</summary>
    static string? WithoutOf(RecordContext context, ReadOnlySpan<char> name)
    {
        for (var at = 1; at < name.Length; at++)
        {
            var found = char.IsWhiteSpace(name[at])
                ? Measured(context, name[..at], name[at..]) ?? Measured(context, name[at..], name[..at])
                : null;
            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    static string? Measured(RecordContext context, ReadOnlySpan<char> measure, ReadOnlySpan<char> person) =>
        context.Names.Measures.TryFind(measure.Trim(), out var found) && context.Names.People.TryFind(person.Trim(), out var whom)
            ? $"{context.Plan.Measures[found].Name} of {context.Plan.People[whom].Name}"
            : null;

    /// <summary><c>review</c> begins <c>review held</c>, and <c>visit by Dana</c> begins with <c>visit</c>.</summary>
    static string? Form(ReadOnlySpan<char> name)
    {
        foreach (var form in EntryForms.Whole)
        {
            var begins = name.Length > 3 && Phrase.AtStart(form.Words, name.ToString().ToLowerInvariant()) > 0;
            if (begins || Phrase.AtStart(name, form.Words) > 0)
            {
                return form.Words;
            }
        }

        return null;
    }
}
