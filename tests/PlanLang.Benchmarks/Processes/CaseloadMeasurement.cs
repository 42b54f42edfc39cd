using System.Globalization;
using PlanLang.Benchmarks.Content;

namespace PlanLang.Benchmarks.Processes;

/// <summary>A whole service in one go: 100 to 10,000 families, each with 100 lines of plan and 300 records.</summary>
static class CaseloadMeasurement
{
    const int Runs = 3;

    static readonly int[] Sizes = [100, 1_000, 10_000];

    /// <summary>The families that the programme of 2012 was to reach, and those of its second phase.</summary>
    static readonly int[] National = [120_000, 400_000];

    /// <summary>Prints the time of each size, the memory it took at most, and what that makes of the national figures.</summary>
    public static void Print(TextWriter output)
    {
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{"families",10}{"ms",10}{"ms a family",14}{"MB at most",12}   (median of {Runs}, {Environment.ProcessorCount} cores)"));
        var each = Sizes.Select(families => Print(families, output)).ToArray()[^1];
        foreach (var families in National)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{families,10:N0}{families * each / 1000,8:N0} s   estimated"));
        }
    }

    /// <summary>Milliseconds a family.</summary>
    static double Print(int families, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            CaseloadContent.Write(folder.FullName, families);
            var check = PlanProgram.Check(folder.FullName);
            var runs = Enumerable.Range(0, Runs).Select(_ => check.RunWatchingMemory()).OfType<ProcessCost>().ToArray();
            var time = Median.Of(runs.Select(run => run.Milliseconds));
            var memory = runs.Max(run => run.Megabytes);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{families,10:N0}{time,10:N0}{time / families,14:0.000}{memory,12:N0}"));

            return time / families;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
