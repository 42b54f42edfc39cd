namespace PlanLang.Files;

/// <summary>
/// The libraries that come with PlanLang. A path such as <c>libraries/persistent-absence.plan</c> stands for one of them:
/// paths on the disk are always full.
/// </summary>
static class ShippedLibraries
{
    static readonly ImmutableArray<string> Paths = EmbeddedText.Names("libraries/");

    /// <summary>What they are called, with blanks between the words.</summary>
    public static IEnumerable<string> Names => Paths.Select(path => Path.GetFileNameWithoutExtension(path).Replace('-', ' '));

    /// <summary>The path of the library; null where none has that name.</summary>
    public static string? Find(string name) =>
        Paths.FirstOrDefault(path => LibraryName.Same(Path.GetFileNameWithoutExtension(path), name));

    /// <summary>Its text; null where the path is one on the disk.</summary>
    public static SourceText? Read(string path) =>
        Paths.Contains(path) ? SourceText.From(EmbeddedText.Read(path), path) : null;
}
