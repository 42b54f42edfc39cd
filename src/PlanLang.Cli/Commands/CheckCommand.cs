using System.CommandLine;
using PlanLang.Files;
using PlanLang.Reporting;

namespace PlanLang.Cli.Commands;

/// <summary><c>plan check</c>: how each plan stands, and what is wrong with its texts.</summary>
static class CheckCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(Surroundings here)
    {
        var (paths, failOn) = (PathsArgument.Create(), FailOnOption());
        var (asOf, knownAt, format) = (DateOptions.AsOf(), DateOptions.KnownAt(), FormatOption.Of("text", "json", "sarif"));
        var filters = FilterOptions.Create();
        var command = new Command("check", "Say how plans stand, what needs attention, and what is wrong with their texts.")
        {
            paths, asOf, knownAt, filters.KeyWorker, filters.Stage, filters.NeedsAttention, format, failOn,
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
                    filters.Of(parsed),
                    FailOnOf(parsed.GetValue(failOn) ?? [])),
                here);
        });

        return command;
    }

    /// <summary>Checks everything that was asked for and prints it.</summary>
    public static int Run(CheckRequest request, Surroundings here)
    {
        var found = PlanFinder.Find(request.Paths, here.Folder);
        LongDiary.Prepare(found.Files);
        var report = CheckReport.For(request, here);
        var names = new ChosenNames(request.Filter);
        var mistakes = new List<string>(found.Mistakes);
        var status = FamilyStatus.Good;
        var depth = request.DepthFor(found.Files.Length);
        var caseloads = new CaseloadCount();
        FamilyRun.Over(found.Files, here, family => CheckedFamily.Of(family, request, depth), one =>
        {
            var family = one.Counted is { } counted && caseloads.PassesLimit(counted)
                ? CheckedFamily.OverLimit(Again(counted.File, here), request, depth)
                : one;
            report.Add(family);
            names.Add(family.Names);
            mistakes.AddRange(family.Mistakes);
            status |= family.Status;
        });
        report.End();

        return Complaints.Print([.. mistakes, .. names.Mistakes()], request.StatusFor(status), here);
    }

    static FamilyFiles Again(string path, Surroundings here) =>
        new FamilyReader(here.Folder).Read(FoundFile.At(path, here.Folder));

    static Option<string[]> FailOnOption() => new Option<string[]>("--fail-on")
    {
        Description = "End with 3 when something needs attention, or with 4 when a verdict is not recorded.",
        HelpName = "attention|unknown",
    }.AcceptOnlyFromAmong("attention", "unknown");

    static FamilyStatus FailOnOf(IEnumerable<string> words) => words.Aggregate(
        FamilyStatus.Good, (all, word) => all | (word == "attention" ? FamilyStatus.Attention : FamilyStatus.Unknown));
}
