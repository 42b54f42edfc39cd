using System.CommandLine;
using PlanLang.Files;

namespace PlanLang.Cli.Commands;

/// <summary><c>plan check</c>: how each plan stands, and what is wrong with its texts.</summary>
static class CheckCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(Surroundings here)
    {
        var (paths, failOn) = (PathsArgument.Create(), FailOnOption());
        var (asOf, knownAt, format) = (DateOptions.AsOf(), DateOptions.KnownAt(), FormatOption.Of("text", "json", "sarif"));
        var command = new Command("check", "Say how plans stand, what needs attention, and what is wrong with their texts.")
        {
            paths, asOf, knownAt, format, failOn,
        };
        command.SetAction(parsed =>
        {
            var date = parsed.GetValue(asOf) ?? here.Today;

            return Run(
                new CheckRequest(
                    PathsArgument.Of(parsed, paths),
                    date,
                    parsed.GetValue(knownAt) ?? date,
                    Enum.Parse<CheckFormat>(parsed.GetRequiredValue(format), ignoreCase: true),
                    FailOnOf(parsed.GetValue(failOn) ?? [])),
                here);
        });

        return command;
    }

    /// <summary>Checks everything that was asked for and prints it.</summary>
    public static int Run(CheckRequest request, Surroundings here)
    {
        var found = PlanFinder.Find(request.Paths, here.Folder);
        var families = FamilyRun.Over(found.Files, request, here);
        CheckPrinter.Print(families, request, here);
        var status = request.StatusFor(families.Aggregate(FamilyStatus.Good, (all, family) => all | family.Status));

        return Complaints.Print([.. found.Mistakes, .. families.SelectMany(family => family.Mistakes)], status, here);
    }

    static Option<string[]> FailOnOption() => new Option<string[]>("--fail-on")
    {
        Description = "End with 3 when something needs attention, or with 4 when a verdict is not recorded.",
        HelpName = "attention|unknown",
    }.AcceptOnlyFromAmong("attention", "unknown");

    static FamilyStatus FailOnOf(IEnumerable<string> words) => words.Aggregate(
        FamilyStatus.Good, (all, word) => all | (word == "attention" ? FamilyStatus.Attention : FamilyStatus.Unknown));
}
