using System.CommandLine;
using PlanLang.Cli.Display;
using PlanLang.Files;
using PlanLang.Output;
using PlanLang.Reporting;

namespace PlanLang.Cli.Commands;

/// <summary><c>plan due</c>: reviews, actions, records and contacts that are due, by key worker and date.</summary>
static class DueCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(Surroundings here)
    {
        var (paths, within, filters) = (PathsArgument.Create(), WithinOption.Create(), FilterOptions.Create());
        var (asOf, knownAt, format) = (DateOptions.AsOf(), DateOptions.KnownAt(), FormatOption.Of("text", "json", "ics"));
        var command = new Command("due", "List what is due soon: reviews, actions, promised records and contacts.")
        {
            paths, within, asOf, knownAt, filters.KeyWorker, filters.Stage, filters.NeedsAttention, format,
        };
        command.SetAction(parsed =>
        {
            var date = parsed.GetValue(asOf) ?? here.Today;

            return Run(
                new DueRequest(
                    PathsArgument.Of(parsed, paths),
                    date,
                    parsed.GetValue(knownAt) ?? date,
                    WithinOption.DayAfter(date, parsed.GetRequiredValue(within)),
                    parsed.GetRequiredValue(format),
                    filters.Of(parsed)),
                here);
        });

        return command;
    }

    static int Run(DueRequest request, Surroundings here)
    {
        var found = PlanFinder.Find(request.Paths, here.Folder);
        var names = new ChosenNames(request.Filter);
        var families = new List<FoundDeadlines>();
        FamilyRun.Over(found.Files, here, family => FoundDeadlines.Of(family, request), family =>
        {
            names.Add(family.Names);
            families.Add(family);
        });
        DiagnosticWriter.Write(ShownDiagnostic.InOrder(families.SelectMany(family => family.Errors)), here);
        Print(Deadlines.InOrder(families.SelectMany(family => family.Deadlines)), request, here);
        var status = families.Aggregate(FamilyStatus.Good, (all, family) => all | family.Status);

        return Complaints.Print(
            [.. found.Mistakes, .. families.SelectMany(family => family.Mistakes), .. names.Mistakes()],
            status.HasFlag(FamilyStatus.Mistakes) ? ExitStatus.Mistakes : ExitStatus.Good,
            here);
    }

    static void Print(ImmutableArray<Deadline> deadlines, DueRequest request, Surroundings here)
    {
        switch (request.Format)
        {
            case "json":
                here.Output.Write(DueJson.Of(request.AsOf, request.Until, deadlines));
                break;
            case "ics":
                here.Output.Write(DueCalendar.Of(request.AsOf, deadlines));
                break;
            default:
                PageWriter.Write(DueText.Of(request.AsOf, request.Until, deadlines), here);
                break;
        }
    }
}
