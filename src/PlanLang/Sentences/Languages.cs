namespace PlanLang.Sentences;

/// <summary>The languages that come with PlanLang.</summary>
static class Languages
{
    const string Folder = "languages/";

    /// <summary>Their tags, English among them.</summary>
    public static ImmutableArray<string> Tags { get; } =
        [.. EmbeddedText.Names(Folder).Select(name => name[Folder.Length..^".txt".Length])];

    /// <summary>The language of that tag; null where PlanLang has none.</summary>
    public static Language? Find(string tag) => tag == "en" ? Language.English
        : Tags.Contains(tag) ? Language.Read(tag, TextOf(tag))
        : null;

    /// <summary>What one of them says on pages, as it stands in its file.</summary>
    public static string TextOf(string tag) => CommandSentences.Without(EmbeddedText.Read($"{Folder}{tag}.txt"));

    /// <summary>The tag of a language by its English name, as <c>reads Polish</c> calls it; null where PlanLang has none.</summary>
    public static string? TagOf(string name) =>
        Tags.FirstOrDefault(tag => Names.Same(Find(tag)?["language.name"] ?? "", name));
}
