using System.Globalization;

namespace PlanLang.Benchmarks.Processes;

/// <summary>Whole processes, taking turns, so that whatever else the machine does is shared by all.</summary>
static class ProcessComparison
{
    /// <summary>Prints the median of the runs of each; the first is the one that the others are compared with.</summary>
    public static void Print(TextWriter output, string title, Command[] commands, int runs)
    {
        Run(commands);
        var turns = Enumerable.Range(0, runs).Select(_ => Run(commands)).ToArray();
        var medians = commands.Select((_, index) => Median.Of(turns.Select(turn => turn[index] ?? double.NaN))).ToArray();

        output.WriteLine($"{title,-32}{"ms",8}{"x " + commands[0].Name,16}");
        foreach (var (command, median) in commands.Zip(medians))
        {
            output.WriteLine(double.IsNaN(median)
                ? $"{command.Name,-32}{"missing",8}"
                : string.Create(CultureInfo.InvariantCulture, $"{command.Name,-32}{median,8:0.0}{median / medians[0],16:0.0}"));
        }
    }

    static double?[] Run(Command[] commands) => [.. commands.Select(command => command.Run())];
}
