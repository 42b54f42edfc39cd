using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>What an entry was probably meant to be whose first words name no measure.</summary>
static class UnknownRecord
{
    /// <summary>The measure, or the words of another form of entry, that was meant; null where nobody can say.</summary>
    public static string? Closest(RecordContext context, RecordEntry entry)
    {
        var name = context.Of(entry.Name);
        if (Scored(context, entry) is { } goal)
        {
            return $"score of goal {goal.Name}";
        }

        if (entry.Kind != RecordEntryKind.Measure || entry.Subject.Length > 0)
        {
            return Spelling.Closest(name, context.Names.Measures.Names);
        }

        return WithoutOf(context, name)
            ?? Named(context, name.ToString())
            ?? Moved(name, context.Source[entry.Value])
            ?? Form(name)
            ?? Spelling.Closest(name, [.. context.Names.Measures.Names, .. EntryForms.Whole.Select(form => form.Words)]);
    }

    /// <summary>The words that the closest would stand for.</summary>
    public static TextSpan At(RecordContext context, RecordEntry entry) =>
        Scored(context, entry) is null ? context.AtOrLine(entry.Name, entry) : entry.Name.To(entry.Subject);

    /// <summary><c>score of school</c> lacks the word <c>goal</c>.</summary>
    static Goal? Scored(RecordContext context, RecordEntry entry) =>
        Names.Same(context.Of(entry.Name), "score") && context.Names.Goals.TryFind(context.Of(entry.Subject), out var goal) ? goal : null;

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

    /// <summary>What is called so lacks the words that say what it is; <c>Kai said</c> has them in another order.</summary>
    static string? Named(RecordContext context, string name) =>
        name.EndsWith(" said", StringComparison.OrdinalIgnoreCase) && context.Names.People.TryFind(name[..^5].Trim(), out var speaker)
            ? $"said by {context.Plan.People[speaker].Name}"
        : context.Names.Actions.TryFind(name, out _) ? $"action {name}"
        : context.Names.Sanctions.TryFind(name, out _) ? $"sanction {name}"
        : WithoutKind(name) is { } goal && context.Names.Goals.TryFind(goal, out _) ? $"score of goal {goal}"
        : null;

    /// <summary><c>review moved: 3 April 2026</c> has its date behind the colon.</summary>
    static string? Moved(ReadOnlySpan<char> name, string value) =>
        Names.Same(name, "review moved") && DateReader.Read(value) is DateFound ? $"review moved to {value}" : null;

    /// <summary><c>goal school</c> without its first word.</summary>
    static string? WithoutKind(string name) =>
        name.StartsWith("goal ", StringComparison.OrdinalIgnoreCase) ? name["goal ".Length..].Trim() : null;

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
