using System.Diagnostics;
using System.Globalization;

namespace PlanLang.Benchmarks.Parsing;

/// <summary>Lines a second from text to tree: warm, one thread, the parsers taking turns.</summary>
static class ParseComparison
{
    const int Rounds = 21;
    static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(200);

    /// <summary>Measures and prints a line a parser. The first third of the rounds warms up and is thrown away.</summary>
    public static void Print(TextWriter output)
    {
        Reader[] readers = [Reader.PlanLang, Reader.Gherkin, Reader.Yaml];
        var rounds = Enumerable.Range(0, Rounds).Select(_ => readers.Select(LinesPerSecond).ToArray()).Skip(Rounds / 3).ToArray();
        var medians = readers.Select((_, index) => Median.Of(rounds.Select(round => round[index]))).ToArray();

        output.WriteLine("text to tree, plans of 100 lines    lines/s   PlanLang to it");
        foreach (var (reader, speed) in readers.Zip(medians))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reader.Name,-28}{speed,15:N0}{medians[0] / speed,15:0.0} x"));
        }
    }

    static double LinesPerSecond(Reader reader)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        var lines = 0L;
        while (watch.Elapsed < Turn)
        {
            GC.KeepAlive(reader.ReadAll());
            lines += reader.Lines;
        }

        return lines / watch.Elapsed.TotalSeconds;
    }
}
