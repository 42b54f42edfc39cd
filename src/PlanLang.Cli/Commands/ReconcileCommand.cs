using System.CommandLine;
using PlanLang.Cli.Display;
using PlanLang.Contracts;
using PlanLang.Evaluation;
using PlanLang.Files;
using PlanLang.Output;

namespace PlanLang.Cli.Commands;

/// <summary><c>plan reconcile FILE CONTRACT</c>: what somebody edited in a contract that came back.</summary>
static class ReconcileCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(Surroundings here)
    {
        var (file, asOf, format) = (FileArgument.Plan(), DateOptions.AsOf(), FormatOption.Of("text", "json", "md"));
        var contract = new Argument<string>("contract") { Description = "The contract that came back: .html, .htm or .md." }.RefusingOptions();
        var reader = new Option<string?>("--for")
        {
            Description = "Whose copy it was; if you leave it out, the copy that is nearest to it.",
            HelpName = "NAME",
        };
        var command = new Command("reconcile", "Find what somebody edited in a contract that came back, and the lines of the plan it comes from.")
        {
            file, contract, reader, asOf, format,
        };
        command.SetAction(parsed =>
        {
            var page = FoundFile.At(parsed.GetRequiredValue(contract), here.Folder);
            var date = parsed.GetValue(asOf) ?? here.Today;

            return OneFamily.With(parsed.GetRequiredValue(file), date, date, here, assessment =>
                Run(assessment, page, (parsed.GetValue(reader), parsed.GetRequiredValue(format)), here));
        });

        return command;
    }

    static int Run(Assessment assessment, FoundFile page, (string? Reader, string Format) request, Surroundings here)
    {
        var opened = ReturnedFile.Read(page);
        if (opened is not ReadText text || Returned(page, text) is not { } returned)
        {
            return Complaints.Print([Refusal(page, opened)], ExitStatus.WrongUse, here);
        }

        if (PlanLanguage.Reconcile(assessment, returned, request.Reader) is not { } found)
        {
            return Complaints.Print([$"There is no contract for '{request.Reader ?? "anybody"}' in this plan."], ExitStatus.WrongUse, here);
        }

        Print(assessment.Plan.At.Source.Path, page.Path, found, request.Format, here);

        return found.Edits.IsEmpty ? ExitStatus.Good : ExitStatus.Attention;
    }

    static ReturnedPage? Returned(FoundFile page, ReadText text) => Path.GetExtension(page.FullPath).ToLowerInvariant() switch
    {
        ".html" or ".htm" or ".xhtml" => new ReturnedPage(text.Source.Text),
        ".md" or ".markdown" => ReturnedPage.OfMarkdown(text.Source.Text),
        _ => null,
    };

    static string Refusal(FoundFile page, OpenedFile opened) => opened switch
    {
        UnopenedFile other => other.Mistake,
        UnreadableText other => $"'{page.Path}': {other.Diagnostic.Message}",
        _ => $"We read contracts as HTML or Markdown, and '{page.Path}' is neither. In a word processor, save it as a web page (.html).",
    };

    static void Print(string plan, string page, ReconciledContract found, string format, Surroundings here)
    {
        switch (format)
        {
            case "json":
                here.Output.Write(ReconcileJson.Of(plan, page, found));
                break;
            case "md":
                here.Output.Write(MarkdownPage.Of(ReconcileText.Of(plan, page, found)));
                break;
            default:
                PageWriter.Write(ReconcileText.Of(plan, page, found), here);
                break;
        }
    }
}
