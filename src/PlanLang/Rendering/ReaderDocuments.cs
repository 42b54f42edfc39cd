using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Privacy;

namespace PlanLang.Rendering;

/// <summary>What one reader of a plan gets, and why.</summary>
/// <param name="Reader">Who.</param>
/// <param name="Documents">Those of which there is a copy for them now; none where they see nothing.</param>
/// <param name="Sees">The blocks that they see, each with the reason.</param>
public sealed record ReaderDocuments(Person Reader, ImmutableArray<Document> Documents, ImmutableArray<SeenBlock> Sees)
{
    /// <summary>Everybody of family and team, in the order of the plan.</summary>
    public static ImmutableArray<ReaderDocuments> Of(Assessment assessment) =>
    [
        .. assessment.Plan.People.Select(reader => new ReaderDocuments(
            reader,
            [.. Rendering.Documents.All.Where(document => Gets(document, reader, assessment))],
            Sightings.Of(reader, assessment.Plan, assessment.AsOf))),
    ];

    static bool Gets(Document document, Person reader, Assessment assessment) =>
        document.Render(assessment, new DocumentRequest(document, Audience.Of(reader), PageFormat.Markdown)) is DocumentPage;
}
