using System.CommandLine;
using PlanLang.Cli.Display;
using PlanLang.Evaluation;
using PlanLang.Output;
using PlanLang.Privacy;

namespace PlanLang.Cli.Commands;

/// <summary><c>plan readability</c>: how hard the pages of a plan are to read.</summary>
static class ReadabilityCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(Surroundings here)
    {
        var (file, reader, asOf, format) = (FileArgument.Plan(), ForOption.Create(), DateOptions.AsOf(), FormatOption.Of("text", "json"));
        var command = new Command("readability", "Say how hard the pages are to read, and what to write in another way.")
        {
            file, reader, asOf, format,
        };
        command.SetAction(parsed =>
        {
            var date = parsed.GetValue(asOf) ?? here.Today;

            return OneFamily.With(parsed.GetRequiredValue(file), date, date, here, assessment =>
                Run(assessment, parsed.GetValue(reader), parsed.GetRequiredValue(format), here));
        });

        return command;
    }

    static int Run(Assessment assessment, string? reader, string format, Surroundings here)
    {
        if (AudiencesOf(assessment, reader) is not { } audiences)
        {
            return Complaints.Print([RenderedFamily.Unknown(reader ?? "", assessment.Plan)], ExitStatus.WrongUse, here);
        }

        var pages = PlanLanguage.Readability(assessment, audiences);
        if (format == "json")
        {
            here.Output.Write(ReadabilityJson.Of(assessment.Plan.At.Source.Path, assessment.AsOf, pages));
        }
        else
        {
            PageWriter.Write(ReadabilityText.Of(assessment.Plan.Name, pages), here);
        }

        return ExitStatus.Good;
    }

    static ImmutableArray<Audience>? AudiencesOf(Assessment assessment, string? reader) => reader switch
    {
        null => [Audience.FamilyAtHome(assessment.Plan)],
        ForOption.Everybody => [.. assessment.Plan.Family.Select(Audience.Of)],
        _ when Audience.Named(assessment.Plan, reader) is { } person => [Audience.Of(person)],
        _ => null,
    };
}
