using PlanLang.Evaluation;
using PlanLang.Files;
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
        var asked = Asked.Of(session, new DocumentId(parameters.Uri));
        var assessment = asked?.Family.Assessment;
        var document = Documents.All.FirstOrDefault(one => one.Name == parameters.Document);
        if (asked is null || assessment is null || document is null)
        {
            return new PreviewResult(
                parameters.Document, "", assessment is null ? Mistakes : $"There is no page '{parameters.Document}'.");
        }

        var reader = parameters.Reader.Length == 0 ? null : Audience.Named(assessment.Plan, parameters.Reader);

        return parameters.Reader.Length > 0 && reader is null
            ? new PreviewResult(document.Name, "", $"There is nobody called '{parameters.Reader}' in this plan.")
            : Page(asked.Family.Files.File, assessment, document, reader);
    }

    /// <summary>What pages there are, who gets a copy, and who signs the contract.</summary>
    public static ReadersResult Readers(Session session, UriParams parameters)
    {
        var plan = Asked.Of(session, new DocumentId(parameters.Uri))?.Family.Assessment?.Plan;

        return new ReadersResult(
            [.. Documents.All.Select(document => new Choice(document.Name, document.Summary))],
            [.. plan?.People.Select(person => new ShownReader(person.Name, [.. Documents.All.Select(document => document.Name)])) ?? []],
            [.. plan?.Contract?.SignedBy.Select(person => person.Name) ?? []]);
    }

    static PreviewResult Page(FoundFile plan, Assessment assessment, Document document, Person? reader)
    {
        var audience = reader is null ? document.AudienceIn(assessment.Plan) : Audience.Of(reader);
        var title = reader is null ? $"{document.Name}: {assessment.Plan.Name}" : $"{document.Name} for {reader.Name}";

        return Made(plan, assessment, new DocumentRequest(document, audience, PageFormat.Html)) switch
        {
            DocumentPage page => new PreviewResult(title, page.Text, ""),
            NoOccasion none => new PreviewResult(title, "", none.Reason),
            NotInThatLanguage not => new PreviewResult(title, "", not.Reason),
            BrokenTemplate { Mistake: var mistake } => new PreviewResult(
                title, "", $"{mistake.Source.Path}:{mistake.Source.PositionAt(mistake.Span.Start).Line}: {mistake.Message} {mistake.Hint}"),
            _ => new PreviewResult(title, "", "That reader may see nothing of what this page shows."),
        };
    }

    /// <summary>By the templates of the service, with its picture and in the language that the reader reads, checked or not: nobody signs a preview.</summary>
    static DocumentResult Made(FoundFile plan, Assessment assessment, DocumentRequest request)
    {
        var (templates, mistakes) = TemplateFinder.For(plan, Path.GetDirectoryName(plan.FullPath) ?? "");
        var (logo, noLogo) = LogoFinder.For(assessment.Plan, Path.GetDirectoryName(plan.FullPath) ?? "");
        var tag = PageLanguage.TagFor(request.Audience) ?? PageLanguage.English.Tag;

        return (noLogo is null ? mistakes : mistakes.Add(noLogo)) is [var mistake, ..] ? new NoOccasion(mistake) : PlanLanguage.Render(assessment, request with
        {
            Templates = templates,
            Logo = logo,
            Language = LanguageFiles.Of(plan, tag) ?? PageLanguage.English,
            Unchecked = UncheckedWords.Allow,
        });
    }
}
