using System.Collections.Concurrent;
using PlanLang.Model;
using PlanLang.Privacy;

namespace PlanLang.Rendering;

/// <summary>The styles with their names, their measures in Word and their sheet for a browser.</summary>
public static class PageStyles
{
    static readonly ImmutableArray<(PageStyle Style, string Name, int Points, int Spacing)> All =
    [
        (PageStyle.Standard, "standard", 12, 150),
        (PageStyle.LargePrint, "large-print", 18, 150),
        (PageStyle.EasyRead, "easy-read", 16, 160),
        (PageStyle.Child, "child", 16, 160),
    ];

    /// <summary>Read once, however many families' pages are made.</summary>
    static readonly ConcurrentDictionary<PageStyle, string> Sheets = new();

    /// <summary>What the command calls them.</summary>
    public static ImmutableArray<string> Names => [.. All.Select(one => one.Name)];

    /// <summary>The style of that name, one of <see cref="Names"/>.</summary>
    public static PageStyle Of(string name) => All.First(one => one.Name == name).Style;

    /// <summary>The style that a copy for those people has where nothing else is said: what its only reader needs.</summary>
    public static PageStyle For(Audience audience) => audience.Readers is [var only]
        ? only.Facts.Format switch
        {
            ReadingFormat.LargePrint => PageStyle.LargePrint,
            ReadingFormat.EasyRead => PageStyle.EasyRead,
            _ => PageStyle.Standard,
        }
        : PageStyle.Standard;

    /// <summary>The style sheet of a page in a browser: the common one, and what a style changes of it.</summary>
    internal static string Sheet(PageStyle style) => Sheets.GetOrAdd(style, Read);

    static string Read(PageStyle style) => style == PageStyle.Standard
        ? EmbeddedText.Read("styles/page.css").TrimEnd()
        : $"{EmbeddedText.Read("styles/page.css").TrimEnd()}\n\n{EmbeddedText.Read($"styles/{NameOf(style)}.css").TrimEnd()}";

    /// <summary>The look of a Word file.</summary>
    internal static WordLook Word(PageStyle style) => All
        .Where(one => one.Style == style)
        .Select(one => WordLook.Standard with { Points = one.Points, Spacing = one.Spacing })
        .First();

    static string NameOf(PageStyle style) => All.First(one => one.Style == style).Name;
}
