using PlanLang.Privacy;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>
/// The language of everything that PlanLang itself says on a page. Words of the plan stay as they were written, and are
/// marked as being in the plan's language.
/// </summary>
public sealed class PageLanguage
{
    PageLanguage(Language words) => Words = words;

    /// <summary>British English.</summary>
    public static PageLanguage English { get; } = new(Language.English);

    /// <summary>The tags of the languages that come with PlanLang: <c>cy</c>, <c>en</c>.</summary>
    public static ImmutableArray<string> Tags => Languages.Tags;

    /// <summary>Which language, by the registry of BCP 47.</summary>
    public string Tag => Words.Tag;

    /// <summary>Its sentences.</summary>
    internal Language Words { get; }

    /// <summary>The language of that tag; null where none comes with PlanLang.</summary>
    public static PageLanguage? Find(string tag) => Languages.Find(tag) is { } words ? new PageLanguage(words) : null;

    /// <summary>What a language that comes with PlanLang says on pages, one sentence a line, <c>name = sentence</c>.</summary>
    public static string TextOf(string tag) => Languages.TextOf(tag);

    /// <summary>The language of a service's own file, <c>name = sentence</c> a line; what it lacks is told where a page needs it.</summary>
    public static PageLanguage Read(string tag, string text) => new(Language.Read(tag, text));

    /// <summary>The tag of the language that the only reader reads; null where nothing says so, or PlanLang has no such language.</summary>
    public static string? TagFor(Audience audience) =>
        audience.Readers is [{ Facts.Reads: { } name }] ? Languages.TagOf(name) : null;
}

/// <summary>What becomes of a binding document in a language whose words nobody has checked.</summary>
public enum UncheckedWords
{
    /// <summary>None is made: nobody should sign a mistake in translation.</summary>
    Refuse,

    /// <summary>It is made, and says on the page that nobody has checked it.</summary>
    Allow,
}
