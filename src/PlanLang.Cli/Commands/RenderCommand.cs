using System.CommandLine;
using PlanLang.Evaluation;
using PlanLang.Files;
using PlanLang.Rendering;

namespace PlanLang.Cli.Commands;

/// <summary><c>plan render contract</c> and <c>plan render review</c>: pages for the family.</summary>
static class RenderCommand
{
    /// <summary>The command with its documents.</summary>
    public static Command Create(Surroundings here) => new("render", "Make a page for the family.")
    {
        Document("contract", "The agreement that the family signs.", ContractPage.Render, here),
        Document("review", "How things stand, for a review.", ReviewPage.Render, here),
    };

    static Command Document(string name, string description, Func<Assessment, PageFormat, string> render, Surroundings here)
    {
        var (file, asOf, format, folder) = (FileArgument.Plan(), DateOptions.AsOf(), FormatOption.Of("html", "md", "txt"), FolderOption());
        var command = new Command(name, description) { file, asOf, format, folder };
        command.SetAction(parsed =>
        {
            var date = parsed.GetValue(asOf) ?? here.Today;
            var ending = parsed.GetRequiredValue(format);
            var page = FoundFile.At(Path.Combine(parsed.GetRequiredValue(folder), $"{name}.{ending}"), here.Folder);

            return OneFamily.With(parsed.GetRequiredValue(file), date, date, here, assessment =>
                Write(page, render(assessment, FormatOf(ending)), here));
        });

        return command;
    }

    static int Write(FoundFile page, string text, Surroundings here)
    {
        if (TextFile.Replace(page, text) is { } mistake)
        {
            return Complaints.Print([mistake], ExitStatus.WrongUse, here);
        }

        here.Output.WriteLine(page.Path);

        return ExitStatus.Good;
    }

    static PageFormat FormatOf(string ending) => ending switch
    {
        "md" => PageFormat.Markdown,
        "txt" => PageFormat.Text,
        _ => PageFormat.Html,
    };

    static Option<string> FolderOption() => new("--output", "-o")
    {
        Description = "The folder for the page, made if need be; this folder if you leave it out.",
        HelpName = "DIR",
        DefaultValueFactory = _ => ".",
    };
}
