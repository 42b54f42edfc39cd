using System.CommandLine;
using PlanLang.Agreement;
using PlanLang.Cli.Display;
using PlanLang.Evaluation;
using PlanLang.Output;

namespace PlanLang.Cli.Commands;

/// <summary><c>plan diff OLD NEW</c>: what has changed in meaning from one plan to another, and how much it matters.</summary>
static class DiffCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(Surroundings here)
    {
        var (before, after) = (Plan("old", "The earlier plan."), Plan("new", "The later plan."));
        var (asOf, format) = (DateOptions.AsOf(), FormatOption.Of("text", "json", "md"));
        var reader = new Option<string?>("--for")
        {
            Description = "Only what that reader may see, in the family's words.",
            HelpName = "NAME",
        };
        var failOn = new Option<string?>("--fail-on")
        {
            Description = "Exit with 3 where something has changed: minor for any change, major for a major one.",
            HelpName = "minor|major",
        }.AcceptOnlyFromAmong("minor", "major");
        var command = new Command("diff", "Say in plain words what has changed in meaning from one plan to another.")
        {
            before, after, reader, asOf, format, failOn,
        };
        command.SetAction(parsed =>
        {
            var date = parsed.GetValue(asOf) ?? here.Today;
            var request = new DiffRequest(parsed.GetValue(reader), parsed.GetRequiredValue(format), parsed.GetValue(failOn));

            return OneFamily.WithoutDiary(parsed.GetRequiredValue(before), date, here, earlier =>
                OneFamily.WithoutDiary(parsed.GetRequiredValue(after), date, here, later => Run(earlier, later, request, here)));
        });

        return command;
    }

    static Argument<string> Plan(string name, string description) =>
        new Argument<string>(name) { Description = description }.RefusingOptions();

    static int Run(Assessment before, Assessment after, DiffRequest request, Surroundings here)
    {
        var difference = request.Reader is { } reader ? PlanLanguage.Compare(before, after, reader) : PlanLanguage.Compare(before, after);
        if (difference is null)
        {
            return Complaints.Print([Unknown(request.Reader ?? "", after)], ExitStatus.WrongUse, here);
        }

        Print(PathOf(before), PathOf(after), difference, request, here);

        return difference.Clauses.Any(one => one.Weight >= request.FailFrom) ? ExitStatus.Attention : ExitStatus.Good;
    }

    static void Print(string before, string after, PlanDifference difference, DiffRequest request, Surroundings here)
    {
        var page = request.Reader is { } reader
            ? DiffText.For(reader, before, after, difference)
            : DiffText.Of(before, after, difference);
        switch (request.Format)
        {
            case "json":
                here.Output.Write(DiffJson.Of(before, after, request.Reader, difference));
                break;
            case "md":
                here.Output.Write(MarkdownPage.Of(page));
                break;
            default:
                PageWriter.Write(page, here);
                break;
        }
    }

    static string Unknown(string name, Assessment after)
    {
        var names = after.Plan.People.Select(person => person.Name).ToArray();

        return $"There is nobody called '{name}' in either plan. "
            + (PlanLanguage.ClosestTo(name, names) is { } closest ? $"Did you mean '{closest}'?" : $"There are: {string.Join(", ", names)}.");
    }

    static string PathOf(Assessment assessment) => assessment.Plan.At.Source.Path;
}
