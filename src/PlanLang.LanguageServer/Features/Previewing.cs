using PlanLang.Evaluation;
using PlanLang.LanguageServer.Protocol;
using PlanLang.LanguageServer.Workspace;
using PlanLang.Model;
using PlanLang.Privacy;
using PlanLang.Rendering;

namespace PlanLang.LanguageServer.Features;

/// <summary>Pages beside the text, as the command would render them.</summary>
static class Previewing
{
    const string Mistakes = "Mend the errors in the plan first: until then there is no page.";

    /// <summary>A page for everybody at home or for one reader.</summary>
    public static PreviewResult Preview(Session session, PreviewParams parameters)
    {
        var assessment = Assessed(session, parameters.Uri);
        var document = Documents.All.FirstOrDefault(one => one.Name == parameters.Document);
        if (assessment is null || document is null)
        {
            return new PreviewResult(
                parameters.Document, "", assessment is null ? Mistakes : $"There is no page '{parameters.Document}'.");
        }

        var reader = parameters.Reader.Length == 0 ? null : Audience.Named(assessment.Plan, parameters.Reader);

        return parameters.Reader.Length > 0 && reader is null
            ? new PreviewResult(document.Name, "", $"There is nobody called '{parameters.Reader}' in this plan.")
            : Page(assessment, document, reader);
    }

    /// <summary>What pages there are, and who gets a copy.</summary>
    public static ReadersResult Readers(Session session, UriParams parameters) => new(
        [.. Documents.All.Select(document => new Choice(document.Name, document.Summary))],
        [.. Assessed(session, parameters.Uri)?.Plan.People.Select(person => new ShownReader(person.Name, [.. Documents.All.Select(document => document.Name)])) ?? []]);

    static PreviewResult Page(Assessment assessment, Document document, Person? reader)
    {
        var audience = reader is null ? Audience.FamilyAtHome(assessment.Plan) : Audience.Of(reader);
        var title = reader is null ? $"{document.Name}: {assessment.Plan.Name}" : $"{document.Name} for {reader.Name}";

        return PlanLanguage.Render(assessment, new DocumentRequest(document, audience, PageFormat.Html)) switch
        {
            DocumentPage page => new PreviewResult(title, page.Text, ""),
            _ => new PreviewResult(title, "", "That reader may see nothing of what this page shows."),
        };
    }

    static Assessment? Assessed(Session session, string uri) =>
        Asked.Of(session, new DocumentId(uri))?.Family.Assessment;
}
