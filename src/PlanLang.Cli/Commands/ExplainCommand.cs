using System.CommandLine;
using PlanLang.Cli.Display;
using PlanLang.Evaluation;
using PlanLang.Output;

namespace PlanLang.Cli.Commands;

/// <summary><c>plan explain</c>: what each verdict rests on, down to the lines of the diary.</summary>
static class ExplainCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(Surroundings here)
    {
        var (file, asOf, knownAt, format) = (FileArgument.Plan(), DateOptions.AsOf(), DateOptions.KnownAt(), FormatOption.Of("text", "json", "md"));
        var goal = new Argument<string?>("goal")
        {
            Description = "The goal, reward, sanction, stage or step to explain; all of them if you leave it out.",
            Arity = ArgumentArity.ZeroOrOne,
        }.RefusingOptions();
        var command = new Command("explain", "Say what each verdict rests on, down to the lines of the diary.")
        {
            file, goal, asOf, knownAt, format,
        };
        command.SetAction(parsed =>
        {
            var date = parsed.GetValue(asOf) ?? here.Today;

            return OneFamily.With(
                parsed.GetRequiredValue(file),
                date,
                parsed.GetValue(knownAt) ?? date,
                here,
                assessment => Run(assessment, parsed.GetValue(goal), parsed.GetRequiredValue(format), here));
        });

        return command;
    }

    static int Run(Assessment assessment, string? goal, string format, Surroundings here)
    {
        var ids = ExplainText.Ids(assessment);
        if (goal is not null && !ids.Contains(goal, StringComparer.OrdinalIgnoreCase))
        {
            here.Error.WriteLine(Unknown(goal, ids));

            return ExitStatus.WrongUse;
        }

        switch (format)
        {
            case "json":
                here.Output.Write(ExplainJson.Of(assessment.Plan.At.Source.Path, assessment, goal));
                break;
            case "md":
                here.Output.Write(MarkdownPage.Of(ExplainText.Of(assessment, goal)));
                break;
            default:
                PageWriter.Write(ExplainText.Of(assessment, goal), here);
                break;
        }

        return ExitStatus.Good;
    }

    static string Unknown(string goal, ImmutableArray<string> ids) =>
        $"There is nothing called '{goal}' to explain in this plan. "
        + (PlanLanguage.ClosestTo(goal, ids) is { } closest ? $"Did you mean '{closest}'?" : $"There are: {string.Join(", ", ids)}.");
}
