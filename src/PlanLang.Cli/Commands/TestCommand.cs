using System.CommandLine;
using PlanLang.Cli.Display;
using PlanLang.Files;
using PlanLang.Output;

namespace PlanLang.Cli.Commands;

/// <summary><c>plan test</c>: runs what a service expects of its plans and libraries, each expectation on its own day.</summary>
static class TestCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(Surroundings here)
    {
        var (paths, format) = (PathsArgument.Create(), FormatOption.Of("text", "junit"));
        var command = new Command("test", "Run the 'expect on' blocks of plans and of libraries, or of one that comes with PlanLang, by its name.") { paths, format };
        command.SetAction(parsed => Run(PathsArgument.Of(parsed, paths), parsed.GetRequiredValue(format), here));

        return command;
    }

    static int Run(ImmutableArray<string> paths, string format, Surroundings here)
    {
        var reader = new FamilyReader(here.Folder);
        var shipped = paths.Select(reader.ReadShipped).OfType<FamilyFiles>();
        var found = PlanFinder.Find(paths.Where(path => reader.ReadShipped(path) is null), here.Folder);
        var families = shipped.Concat(found.Files.Select(reader.Read)).ToImmutableArray();
        var plans = families.Select(PlanLanguage.Test).ToImmutableArray();
        Print(plans, format, here);

        return Complaints.Print(
            [.. found.Mistakes.Concat(families.SelectMany(family => family.Mistakes)).Distinct()],
            plans.All(plan => plan.IsGood) ? ExitStatus.Good : ExitStatus.Mistakes,
            here);
    }

    static void Print(ImmutableArray<TestedPlan> plans, string format, Surroundings here)
    {
        DiagnosticWriter.Write(ShownDiagnostic.InOrder(plans.SelectMany(plan => plan.Errors).Select(ShownDiagnostic.Of)), here);
        if (format == "junit")
        {
            here.Output.Write(TestJunit.Of(plans));
        }
        else
        {
            PageWriter.Write(TestText.Of(plans), here);
        }
    }
}
