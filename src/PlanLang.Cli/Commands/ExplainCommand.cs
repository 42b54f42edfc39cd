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
        var name = new Argument<string[]>("name")
        {
            Description = "What to explain, for example: school, goal school, step down to Community Coaches. Everything if you leave it out.",
            Arity = ArgumentArity.ZeroOrMore,
        }.RefusingOptions();
        var take = new Option<bool>("--what-would-it-take")
        {
            Description = "Say also when it could be met at the earliest, and what must be recorded by then.",
        };
        var command = new Command("explain", "Say what each verdict rests on, down to the lines of the diary.")
        {
            file, name, asOf, knownAt, format, take,
        };
        command.SetAction(parsed =>
        {
            var date = parsed.GetValue(asOf) ?? here.Today;

            return OneFamily.With(
                parsed.GetRequiredValue(file),
                date,
                parsed.GetValue(knownAt) ?? date,
                here,
                assessment => Run(assessment, ExplainChoice.Of(assessment, NameOf(parsed.GetValue(name))) with { Depth = DepthOf(parsed, take) }, parsed.GetRequiredValue(format), here));
        });

        return command;
    }

    /// <summary>A name of several words needs no quotes.</summary>
    static string? NameOf(string[]? words) => words is [_, ..] ? string.Join(' ', words) : null;

    static ExplainDepth DepthOf(ParseResult parsed, Option<bool> take) =>
        parsed.GetValue(take) ? ExplainDepth.WhatWouldItTake : ExplainDepth.Why;

    static int Run(Assessment assessment, ExplainChoice choice, string format, Surroundings here)
    {
        if (choice.Mistake is { } mistake)
        {
            here.Error.WriteLine(mistake);

            return ExitStatus.WrongUse;
        }

        switch (format)
        {
            case "json":
                here.Output.Write(ExplainJson.Of(assessment.Plan.At.Source.Path, assessment, choice));
                break;
            case "md":
                here.Output.Write(MarkdownPage.Of(ExplainText.Of(assessment, choice)));
                break;
            default:
                PageWriter.Write(ExplainText.Of(assessment, choice), here);
                break;
        }

        return ExitStatus.Good;
    }
}
