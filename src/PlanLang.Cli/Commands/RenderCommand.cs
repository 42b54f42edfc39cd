using System.CommandLine;
using PlanLang.Cli.Display;
using PlanLang.Cli.Printing;
using PlanLang.Files;
using PlanLang.Rendering;

namespace PlanLang.Cli.Commands;

/// <summary><c>plan render DOCUMENT FILE</c>: pages made of plans and their diaries, each for its readers.</summary>
static class RenderCommand
{
    const string Pdf = "pdf";
    const string Letters = "letter ";

    /// <summary>The command with its documents.</summary>
    public static Command Create(Surroundings here)
    {
        var command = new Command("render", "Make a page: for the family, for one reader, or a copy for everybody who gets one.");
        var letters = new Command("letter", "A letter to one reader, from what the diary says.");
        foreach (var document in Documents.All)
        {
            (document.Name.StartsWith(Letters, StringComparison.Ordinal) ? letters : command).Add(Of(document, here));
        }

        command.Add(letters);

        return command;
    }

    static Command Of(Document document, Surroundings here)
    {
        var (files, asOf, knownAt, format, folder) = (PathsArgument.ToRender(), DateOptions.AsOf(), DateOptions.KnownAt(), FormatOption.Of("html", Pdf, "docx", "md", "txt"), FolderOption());
        var (reader, style, browser) = (ForOption.Create(), StyleOption(), BrowserOption());
        var (language, uncheckedWords) = (LanguageOption(), UncheckedOption());
        var command = new Command(document.Name.Split(' ')[^1], document.Summary) { files, reader, style, language, uncheckedWords, asOf, knownAt, format, folder, browser };
        command.SetAction(parsed =>
        {
            var request = new RenderRequest(
                document,
                parsed.GetValue(reader),
                parsed.GetValue(asOf) ?? here.Today,
                parsed.GetRequiredValue(format),
                parsed.GetRequiredValue(folder))
            {
                Style = parsed.GetValue(style) is { } name ? PageStyles.Of(name) : null,
                Language = parsed.GetValue(language),
                KnownAt = parsed.GetValue(knownAt),
                Unchecked = parsed.GetValue(uncheckedWords) ? UncheckedWords.Allow : UncheckedWords.Refuse,
            };

            return request.Ending != Pdf ? Run(request, parsed.GetRequiredValue(files), here)
                : (parsed.GetValue(browser) ?? Browsers.Find(here.ProgramFolders)) is { } program
                ? Run(request with { Printer = new PdfPrinter(program) }, parsed.GetRequiredValue(files), here)
                : Complaints.Print([PdfPrinter.NoBrowser], ExitStatus.WrongUse, here);
        });

        return command;
    }

    static int Run(RenderRequest request, string[] paths, Surroundings here)
    {
        var found = PlanFinder.Find(paths, here.Folder);
        var folders = new PageFolders(found.Files, request.Folder, here);
        var families = new List<RenderedFamily>();
        FamilyRun.Over(found.Files, here, family => RenderedFamily.Of(family, request, folders), family =>
        {
            Array.ForEach([.. family.Written], here.Output.WriteLine);
            families.Add(family);
        });
        DiagnosticWriter.Write([.. families.SelectMany(family => family.Errors)], here);
        foreach (var note in families.SelectMany(family => family.Notes))
        {
            here.Error.WriteLine(note);
        }

        return Complaints.Print(
            [.. found.Mistakes, .. families.SelectMany(family => family.Mistakes), .. NoPlan(families, paths)],
            families.Any(family => !family.Errors.IsEmpty) ? ExitStatus.Mistakes : ExitStatus.Good,
            here);
    }

    static IEnumerable<string> NoPlan(List<RenderedFamily> families, string[] paths) =>
        families is [_, ..] && families.All(family => family == RenderedFamily.Nothing)
            ? [$"There are only libraries in '{string.Join(", ", paths)}', which plans use: name a plan."]
            : [];

    static Option<string?> StyleOption() => new Option<string?>("--style")
    {
        Description = $"For what eyes: {string.Join(", ", PageStyles.Names)}; what each reader needs if you leave it out.",
        HelpName = string.Join('|', PageStyles.Names),
    }.AcceptOnlyFromAmong([.. PageStyles.Names]);

    static Option<string?> LanguageOption() => new("--language")
    {
        Description = $"The language of what PlanLang says: {string.Join(", ", PageLanguage.Tags)} or your own; what each reader reads if you leave it out.",
        HelpName = "TAG",
    };

    static Option<bool> UncheckedOption() => new("--allow-unchecked")
    {
        Description = "Make contracts and letters in words of a language that nobody has checked.",
    };

    static Option<string?> BrowserOption() => new("--browser")
    {
        Description = "The browser that prints a PDF; Chromium, Chrome or Edge if you leave it out.",
        HelpName = "PATH",
    };

    static Option<string> FolderOption() => new("--output", "-o")
    {
        Description = "The folder for the page, made if need be; this folder if you leave it out.",
        HelpName = "DIR",
        DefaultValueFactory = _ => ".",
    };
}
