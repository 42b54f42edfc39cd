using System.Globalization;
using PlanLang.Benchmarks.Content;

namespace PlanLang.Benchmarks.Processes;

/// <summary>The contracts of 1,000 families in one go, each with 100 lines of plan and 300 records: the goal is under 3 seconds.</summary>
static class RenderMeasurement
{
    const int Families = 1_000;
    const int Runs = 3;

    /// <summary>Prints the time of the whole process and the memory it took at most.</summary>
    public static void Print(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            CaseloadContent.Write(folder.FullName, Families);
            var render = PlanProgram.RenderContracts(folder.FullName, Path.Combine(folder.FullName, "pages"));
            var runs = Enumerable.Range(0, Runs).Select(_ => render.RunWatchingMemory()).OfType<ProcessCost>().ToArray();
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{Families:N0} contracts: {Median.Of(runs.Select(run => run.Milliseconds)):N0} ms, {runs.Max(run => run.Megabytes):N0} MB at most (median of {Runs}, {Environment.ProcessorCount} cores)"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
