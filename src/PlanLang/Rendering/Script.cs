using PlanLang.Sentences;
using Scriban.Runtime;

namespace PlanLang.Rendering;

/// <summary>How a view reaches a template: by hand, every word made safe for Markdown; null for what is empty.</summary>
static class Script
{
    /// <summary>Words of a plan, or a sentence with such words in it.</summary>
    public static string? Text(string? words) => string.IsNullOrWhiteSpace(words) ? null : MarkdownText.Escape(LanguageMarks.Text(words));

    /// <summary>Several of them; null where there are none.</summary>
    public static ScriptArray? Texts(ImmutableArray<string> words) => List(words, Text);

    /// <summary>
    /// Lines with what stands under them, as lists in lists: three blanks further in each, which is enough behind a dot, a number or
    /// nothing at all.
    /// </summary>
    public static ScriptArray? Lines(ImmutableArray<Bullet> lines) => List(lines, line => Line(line, ""));

    /// <summary>A part of the view for each item; null where there are none.</summary>
    public static ScriptArray? List<T>(ImmutableArray<T> items, Func<T, object?> part) =>
        items.IsEmpty ? null : [.. items.Select(part)];

    static string? Line(Bullet line, string indent) =>
        Text(line.Words) is { } words ? string.Concat(line.Under.Select(under => $"\n{indent}   - {Line(under, indent + "   ")}").Prepend(words)) : null;
}
