using System.CommandLine;
using PlanLang.Cli.Display;
using PlanLang.Evaluation;
using PlanLang.Output;
using PlanLang.Rendering;

namespace PlanLang.Cli.Commands;

/// <summary><c>plan copies</c>: who gets what of a plan and why, and who gets nothing.</summary>
static class CopiesCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(Surroundings here)
    {
        var (file, asOf, format) = (FileArgument.Plan(), DateOptions.AsOf(), FormatOption.Of("text", "json"));
        var command = new Command("copies", "Say who gets what of a plan and why, and who gets nothing.") { file, asOf, format };
        command.SetAction(parsed =>
        {
            var date = parsed.GetValue(asOf) ?? here.Today;

            return OneFamily.With(
                parsed.GetRequiredValue(file), date, date, here, assessment => Run(assessment, parsed.GetRequiredValue(format), here));
        });

        return command;
    }

    static int Run(Assessment assessment, string format, Surroundings here)
    {
        var readers = ReaderDocuments.Of(assessment);
        if (format == "json")
        {
            here.Output.Write(CopiesJson.Of(assessment, readers));
        }
        else
        {
            PageWriter.Write(CopiesText.Of(assessment, readers), here);
        }

        return ExitStatus.Good;
    }
}
