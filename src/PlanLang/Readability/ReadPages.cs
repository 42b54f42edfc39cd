using PlanLang.Diagnostics;
using PlanLang.Evaluation;
using PlanLang.Privacy;
using PlanLang.Rendering;

namespace PlanLang.Readability;

/// <summary>The pages of a plan as they were read, and what keeps others from being made.</summary>
/// <param name="Pages">One for each reader and document that there is; none for what a reader does not get.</param>
/// <param name="Mistakes">What is wrong with the service's own templates, each once.</param>
public sealed record ReadPages(ImmutableArray<PageReading> Pages, ImmutableArray<Diagnostic> Mistakes)
{
    /// <summary>Makes and reads every document for each of those audiences.</summary>
    internal static ReadPages Of(Assessment assessment, ImmutableArray<Audience> audiences, Templates templates)
    {
        var made = audiences
            .SelectMany(_ => Documents.All, (audience, document) => new DocumentRequest(document, audience, PageFormat.Markdown) { Templates = templates })
            .Select(request => (Request: request, Result: request.Document.Render(assessment, request)))
            .ToImmutableArray();

        return new ReadPages(
            [.. made.SelectMany(one => one.Result is DocumentPage page ? [PageReading.Of(assessment, one.Request, page)] : Array.Empty<PageReading>())],
            CollectedDiagnostics.Of(made.Select(one => one.Result).OfType<BrokenTemplate>().Select(broken => broken.Mistake)));
    }
}
