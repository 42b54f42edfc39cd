using System.CommandLine;
using PlanLang.Cli.Display;
using PlanLang.Evaluation;
using PlanLang.Files;
using PlanLang.Output;
using PlanLang.Privacy;
using PlanLang.Readability;
using PlanLang.Rendering;

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

            return OneFamily.WithFiles(parsed.GetRequiredValue(file), date, date, here, (family, assessment) =>
                AudiencesOf(assessment, parsed.GetValue(reader)) is { } audiences
                    ? WithTemplates(family.File, here, templates =>
                        Print(PlanLanguage.Readability(assessment, audiences, templates), assessment, parsed.GetRequiredValue(format), here))
                    : Complaints.Print([RenderedFamily.Unknown(parsed.GetValue(reader) ?? "", assessment.Plan)], ExitStatus.WrongUse, here));
        });

        return command;
    }

    /// <summary>By the templates of the service: what families get is what is read.</summary>
    static int WithTemplates(FoundFile plan, Surroundings here, Func<Templates, int> act)
    {
        var (templates, mistakes) = TemplateFinder.For(plan, here.Folder);

        return mistakes.IsEmpty ? act(templates) : Complaints.Print(mistakes, ExitStatus.WrongUse, here);
    }

    static int Print(ReadPages read, Assessment assessment, string format, Surroundings here)
    {
        DiagnosticWriter.Write([.. read.Mistakes.Select(ShownDiagnostic.Of)], here);
        if (format == "json")
        {
            here.Output.Write(ReadabilityJson.Of(assessment.Plan.At.Source.Path, assessment.AsOf, read.Pages));
        }
        else
        {
            PageWriter.Write(ReadabilityText.Of(assessment.Plan.Name, read.Pages), here);
        }

        return read.Mistakes.IsEmpty ? ExitStatus.Good : ExitStatus.Mistakes;
    }

    static ImmutableArray<Audience>? AudiencesOf(Assessment assessment, string? reader) => reader switch
    {
        null => [Audience.FamilyAtHome(assessment.Plan)],
        ForOption.Everybody => [.. assessment.Plan.Family.Select(Audience.Of)],
        _ when Audience.Named(assessment.Plan, reader) is { } person => [Audience.Of(person)],
        _ => null,
    };
}
