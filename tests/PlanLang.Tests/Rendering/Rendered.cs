using PlanLang.Evaluation;
using PlanLang.Privacy;
using PlanLang.Rendering;

namespace PlanLang.Tests.Rendering;

/// <summary>Documents as text.</summary>
static class Rendered
{
    /// <summary>The contract for the family at home.</summary>
    public static string Contract(Assessment family, PageFormat format) => Family(Documents.Contract, family, format);

    /// <summary>The review for the family at home.</summary>
    public static string Review(Assessment family, PageFormat format) => Family(Documents.Review, family, format);

    /// <summary>The document for that audience; empty where it gets none.</summary>
    public static string For(Audience audience, Document document, Assessment family, PageFormat format) =>
        Of(family, new DocumentRequest(document, audience, format));

    /// <summary>The document that is asked for; empty where there is none.</summary>
    public static string Of(Assessment family, DocumentRequest request) => PlanLanguage.Render(family, request) switch
    {
        DocumentPage page => page.Text,
        DocumentFile file => Convert.ToBase64String(file.Bytes.AsSpan()),
        _ => "",
    };

    static string Family(Document document, Assessment family, PageFormat format) =>
        For(Audience.FamilyAtHome(family.Plan), document, family, format);
}
