using PlanLang.Rendering;

namespace PlanLang.Cli.Commands;

/// <summary>What <c>plan render</c> was asked for.</summary>
/// <param name="Document">Which page.</param>
/// <param name="Reader">For whom: a name, <c>all</c>, or null for those whom the document is for.</param>
/// <param name="AsOf">The date at which things stand as it says.</param>
/// <param name="Ending">The kind of text, by the ending of its file.</param>
/// <param name="Folder">Where the page goes.</param>
sealed record RenderRequest(Document Document, string? Reader, DateOnly AsOf, string Ending, string Folder)
{
    /// <summary>What the library calls that ending.</summary>
    public PageFormat Format => Ending switch
    {
        "md" => PageFormat.Markdown,
        "txt" => PageFormat.Text,
        _ => PageFormat.Html,
    };
}
