using PlanLang.Cli.Printing;
using PlanLang.Files;
using PlanLang.Privacy;
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
    /// <summary>What was written down later is left out; null for the date itself.</summary>
    public DateOnly? KnownAt { get; init; }

    /// <summary>For what eyes; null for what each reader needs.</summary>
    public PageStyle? Style { get; init; }

    /// <summary>By which templates.</summary>
    public Templates Templates { get; init; } = Templates.BuiltIn;

    /// <summary>The picture at the head of each page; null where the service has none.</summary>
    public Picture? Logo { get; init; }

    /// <summary>The tag of a language; null for what each reader reads.</summary>
    public string? Language { get; init; }

    /// <summary>Whether what is signed or sent may be in words that nobody has checked.</summary>
    public UncheckedWords Unchecked { get; init; }

    /// <summary>What prints a PDF; null where none is wanted.</summary>
    public PdfPrinter? Printer { get; init; }

    /// <summary>What the library calls that ending.</summary>
    public PageFormat Format => Ending switch
    {
        "md" => PageFormat.Markdown,
        "txt" => PageFormat.Text,
        "docx" => PageFormat.Word,
        _ => PageFormat.Html,
    };

    /// <summary>The plan, whose service may have languages of its own beside its libraries.</summary>
    public FoundFile? Plan { get; init; }

    /// <summary>The tag of the language of a copy for that audience.</summary>
    public string LanguageOf(Audience audience) => Language ?? PageLanguage.TagFor(audience) ?? PageLanguage.English.Tag;

    /// <summary>What the library is asked for, for that audience; null where there is no such language.</summary>
    public DocumentRequest? For(Audience audience) => Find(LanguageOf(audience)) is { } language
        ? new DocumentRequest(Document, audience, Format) { Style = Style ?? PageStyles.For(audience), Templates = Templates, Logo = Logo, Language = language, Unchecked = Unchecked }
        : null;

    PageLanguage? Find(string tag) => Plan is null ? PageLanguage.Find(tag) : LanguageFiles.Of(Plan, tag);
}
