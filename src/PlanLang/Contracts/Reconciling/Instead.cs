using PlanLang.Dates;

namespace PlanLang.Contracts;

/// <summary>The line of a plan with what somebody edited in its contract.</summary>
static class Instead
{
    /// <summary>The line with each change in it; null where the line does not hold what was changed, so that a person has to word it.</summary>
    public static string? Of(string line, ImmutableArray<WordEdit> edits)
    {
        var words = line;
        foreach (var edit in edits)
        {
            if (edit.Gone.IsEmpty || With(words, edit) is not { } changed)
            {
                return null;
            }

            words = changed;
        }

        return edits.IsEmpty ? null : words;
    }

    /// <summary>The words before the colon are the language's own and stay.</summary>
    static string? With(string line, WordEdit edit)
    {
        var items = Items.Of(line);
        var own = Items.Of(line[..(line.IndexOf(':', StringComparison.Ordinal) + 1)]).Length;
        for (var at = own; at + edit.Gone.Length <= items.Length; at++)
        {
            if (items.AsSpan(at, edit.Gone.Length).SequenceEqual(edit.Gone.AsSpan()))
            {
                return Replaced(line, items, at, edit);
            }
        }

        return null;
    }

    static string Replaced(string line, ImmutableArray<Item> items, int at, WordEdit edit)
    {
        var place = 0;
        var start = 0;
        for (var index = 0; index < at + edit.Gone.Length; index++)
        {
            var found = line.IndexOf(items[index].Written, place, StringComparison.Ordinal);
            start = index == at ? found : start;
            place = found + items[index].Written.Length;
        }

        var written = edit.Come.IsEmpty ? "" : string.Join(' ', edit.Come.Select(Written));

        return (line[..start] + written + line[place..]).Replace("  ", " ", StringComparison.Ordinal).TrimEnd();
    }

    /// <summary>A date without the weekday that a page adds.</summary>
    static string Written(Item item) => item.Kind == ItemKind.Date && DateReader.Read(item.Meaning) is DateFound found
        ? DateWords.Format(found.Date)
        : item.Written;
}
