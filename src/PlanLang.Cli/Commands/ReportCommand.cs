using System.CommandLine;
using PlanLang.Cli.Display;
using PlanLang.Files;
using PlanLang.Output;
using PlanLang.Reporting;

namespace PlanLang.Cli.Commands;

/// <summary><c>plan report</c>: many families in figures that tell of none of them.</summary>
static class ReportCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(Surroundings here)
    {
        var (paths, from, to) = (PathsArgument.Create(), DateOptions.StartedFrom(), DateOptions.StartedTo());
        var (asOf, knownAt, format) = (DateOptions.AsOf(), DateOptions.KnownAt(), FormatOption.Of("text", "json"));
        var command = new Command("report", "Count many families: how the work ended, what came of it, and what services ask about it.")
        {
            paths, from, to, asOf, knownAt, format,
        };
        command.SetAction(parsed =>
        {
            var date = parsed.GetValue(asOf) ?? here.Today;

            return Run(
                new ReportRequest(
                    PathsArgument.Of(parsed, paths),
                    date,
                    parsed.GetValue(knownAt) ?? date,
                    parsed.GetValue(from) ?? DateOnly.MinValue,
                    parsed.GetValue(to) ?? date,
                    parsed.GetRequiredValue(format)),
                here);
        });

        return command;
    }

    static int Run(ReportRequest request, Surroundings here)
    {
        var found = PlanFinder.Find(request.Paths, here.Folder);
        var families = new List<ReportedFamily>();
        FamilyRun.Over(found.Files, here, family => ReportedFamily.Of(family, request), families.Add);
        DiagnosticWriter.Write(ShownDiagnostic.InOrder(families.SelectMany(family => family.Errors)), here);
        Print(Programme.Of([.. families.Select(family => family.Answers).OfType<FamilyAnswers>()]), request, here);
        var status = families.Aggregate(FamilyStatus.Good, (all, family) => all | family.Status);

        return Complaints.Print(
            [.. found.Mistakes, .. families.SelectMany(family => family.Mistakes)],
            status.HasFlag(FamilyStatus.Mistakes) ? ExitStatus.Mistakes : ExitStatus.Good,
            here);
    }

    static void Print(Programme programme, ReportRequest request, Surroundings here)
    {
        if (request.Format == "json")
        {
            here.Output.Write(ReportJson.Of(request.AsOf, programme));
        }
        else
        {
            PageWriter.Write(ReportText.Of(request.AsOf, programme), here);
        }
    }
}
