namespace PlanLang.Rendering;

/// <summary>
/// The templates that pages are made by: those that come with PlanLang, and those of a service that take their place.
/// Whatever else lies beside a service's own templates can be taken in with <c>include</c>, and nothing else can.
/// </summary>
/// <param name="Own">Those of the service, by their names without ending: <c>contract</c>.</param>
public sealed record Templates(ImmutableDictionary<string, SourceText> Own)
{
    const string Folder = "templates/";
    const string Ending = ".md";

    /// <summary>Those that come with PlanLang, and no others.</summary>
    public static Templates BuiltIn { get; } = new(ImmutableDictionary.Create<string, SourceText>(StringComparer.Ordinal));

    /// <summary>The names of those that come with PlanLang.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        .. EmbeddedText.Names(Folder).Where(path => path.EndsWith(Ending, StringComparison.Ordinal))
            .Select(path => path[Folder.Length..^Ending.Length]),
    ];

    /// <summary>The text of one that comes with PlanLang.</summary>
    public static string TextOf(string name) => EmbeddedText.Read(Folder + name + Ending);

    /// <summary>The service's own where it has one, else that of PlanLang.</summary>
    internal SourceText Of(string name) => Own.GetValueOrDefault(name) ?? SourceText.From(TextOf(name), Folder + name + Ending);
}
