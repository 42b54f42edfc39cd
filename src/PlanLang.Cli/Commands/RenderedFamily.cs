using System.Diagnostics;
using PlanLang.Cli.Printing;
using PlanLang.Diagnostics;
using PlanLang.Evaluation;
using PlanLang.Files;
using PlanLang.Model;
using PlanLang.Output;
using PlanLang.Privacy;
using PlanLang.Rendering;

namespace PlanLang.Cli.Commands;

/// <summary>What came of making one family's pages.</summary>
/// <param name="Written">The path of each page that was written.</param>
/// <param name="Notes">What the worker is told besides, and no reader.</param>
/// <param name="Errors">Mistakes in the texts, which keep all pages from being made: one made from half a plan would be worse than none.</param>
/// <param name="Mistakes">A sentence for each thing that could not be done.</param>
sealed record RenderedFamily(
    ImmutableArray<string> Written,
    ImmutableArray<string> Notes,
    ImmutableArray<ShownDiagnostic> Errors,
    ImmutableArray<string> Mistakes)
{
    /// <summary>A file of which no page is made: a library among plans.</summary>
    public static RenderedFamily Nothing { get; } = new([], [], [], []);

    /// <summary>Makes and writes the pages.</summary>
    public static RenderedFamily Of(FamilyFiles files, RenderRequest request, PageFolders folders)
    {
        var plan = PlanLanguage.Check(files, request.AsOf, request.KnownAt ?? request.AsOf, Depth.VerdictAlone);
        var errors = plan.Diagnostics.Where(one => one.Severity == Severity.Error).Select(ShownDiagnostic.Of).ToImmutableArray();

        return plan.Assessment switch
        {
            _ when !files.Mistakes.IsEmpty => Nothing with { Errors = errors, Mistakes = files.Mistakes },
            _ when !errors.IsEmpty => Nothing with { Errors = errors },
            { } assessment => WithTemplates(assessment, request, files.File, folders),
            _ when files.IsLibrary && folders.IsForOne =>
                Nothing with { Mistakes = [$"'{files.File.Path}' is a library, which plans use: name a plan."] },
            _ => Nothing,
        };
    }

    static RenderedFamily Pages(Assessment assessment, RenderRequest request, Func<string, FoundFile> file)
    {
        var plan = assessment.Plan;

        return request.Reader switch
        {
            null when request.Document.Readers == DocumentReaders.OneReader =>
                Nothing with { Mistakes = [$"Say for whom the {request.Document.Name} is: --for NAME, or --for all."] },
            null when request.Document.Readers == DocumentReaders.EachChild =>
                All(plan.People.Where(person => person.IsAtHome && person.IsChildOn(assessment.AsOf)), assessment, request, file),
            null => Page(assessment, request, null, file),
            ForOption.Everybody => All(plan.People, assessment, request, file),
            var name when Audience.Named(plan, name) is { } reader => Page(assessment, request, reader, file),
            var name => Nothing with { Mistakes = [Unknown(name, plan)] },
        };
    }

    /// <summary>The pages by the templates of the service, with its picture.</summary>
    static RenderedFamily WithTemplates(Assessment assessment, RenderRequest request, FoundFile plan, PageFolders folders)
    {
        var (templates, mistakes) = TemplateFinder.For(plan, folders.WorkingFolder);
        var (logo, noLogo) = LogoFinder.For(assessment.Plan, folders.WorkingFolder);
        var all = noLogo is null ? mistakes : mistakes.Add(noLogo);

        return all.IsEmpty
            ? Pages(assessment, request with { Templates = templates, Logo = logo, Plan = plan }, name => folders.PageOf(plan, name))
            : Nothing with { Mistakes = all };
    }

    static RenderedFamily All(IEnumerable<Person> readers, Assessment assessment, RenderRequest request, Func<string, FoundFile> file) =>
        readers.Select(reader => Page(assessment, request, reader, file)).Aggregate(Nothing, (all, one) => all.And(one));

    static RenderedFamily Page(Assessment assessment, RenderRequest request, Person? reader, Func<string, FoundFile> file)
    {
        var audience = reader is null ? request.Document.AudienceIn(assessment.Plan) : Audience.Of(reader);
        var result = request.For(audience) is { } wanted ? PlanLanguage.Render(assessment, wanted) : NoLanguage(request.LanguageOf(audience));
        var page = file($"{request.Document.FileName(reader)}.{request.Ending}");

        return result switch
        {
            BrokenTemplate broken => Nothing with { Errors = [ShownDiagnostic.Of(broken.Mistake)] },
            DocumentPage made when request.Printer is { } printer => Printed(printer.Print(made.Text), page),
            DocumentPage made => Put(TextFile.Replace(page, made.Text), page),
            DocumentFile made => Put(TextFile.Replace(page, made.Bytes.AsSpan()), page),
            NoOccasion none when request.Reader == ForOption.Everybody => Nothing with { Notes = [$"{reader?.Name}: {none.Reason}"] },
            NoOccasion none => Nothing with { Mistakes = [$"We made no page '{request.Document.Name}'. {none.Reason}"] },
            NotInThatLanguage not => Nothing with { Mistakes = [not.Reason] },
            _ => Nothing with { Notes = [NothingFor(reader, request.Document, assessment.Plan)] },
        };
    }

    static NotInThatLanguage NoLanguage(string tag) => new(
        $"We have no language '{tag}': there are {string.Join(", ", PageLanguage.Tags)}, and what a file languages/{tag}.txt beside your libraries says.");

    static RenderedFamily Put(string? mistake, FoundFile page) =>
        mistake is null ? Nothing with { Written = [page.Path] } : Nothing with { Mistakes = [mistake] };

    static RenderedFamily Printed(PrintedPage printed, FoundFile page) => printed switch
    {
        Printed made => Put(TextFile.Replace(page, made.Bytes.AsSpan()), page),
        NotPrinted not => Nothing with { Mistakes = [not.Why] },
        _ => throw new UnreachableException(),
    };

    static string NothingFor(Person? reader, Document document, Plan plan) => reader is null
        ? $"{plan.Name}: the family may see nothing of the {document.Name}, so we made none."
        : $"{plan.Name}: {reader.Name} may see nothing of the {document.Name}, so there is no copy for {reader.Name}.";

    /// <summary>What is said where a name is nobody's.</summary>
    public static string Unknown(string name, Plan plan)
    {
        var names = plan.People.Select(person => person.Name).ToImmutableArray();

        return $"There is nobody called '{name}' in the plan of {plan.Name}. "
            + (PlanLanguage.ClosestTo(name, names) is { } closest ? $"Did you mean '{closest}'?" : $"There are: {string.Join(", ", names)}.");
    }

    RenderedFamily And(RenderedFamily other) => new(
        [.. Written, .. other.Written],
        [.. Notes, .. other.Notes],
        [.. Errors, .. other.Errors],
        [.. Mistakes, .. other.Mistakes]);
}
