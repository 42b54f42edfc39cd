using System.Diagnostics;

namespace PlanLang.Benchmarks.Processes;

/// <summary>A program and what it is asked to do.</summary>
/// <param name="Name">As shown.</param>
/// <param name="Program">The file, or its name where it is installed.</param>
/// <param name="Arguments">What follows it.</param>
sealed record Command(string Name, string Program, params string[] Arguments)
{
    static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);

    /// <summary>
    /// Milliseconds from the start of the process to its end, with what it prints thrown away; null where there
    /// is no such program.
    /// </summary>
    public double? Run() => Measure(_ => { })?.Milliseconds;

    /// <summary>The same, with the most memory that the process held, looked at every few milliseconds.</summary>
    public ProcessCost? RunWatchingMemory()
    {
        var bytes = 0L;
        var cost = Measure(process =>
        {
            while (!process.WaitForExit(Glance))
            {
                bytes = Math.Max(bytes, PeakOf(process));
            }
        });

        return cost is { } known ? known with { Megabytes = bytes / 1e6 } : null;
    }

    /// <summary>The most so far; 0 where the process has ended while it was asked.</summary>
    static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();

            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }

    ProcessCost? Measure(Action<Process> watchIt)
    {
        var file = Find();
        if (file is null)
        {
            return null;
        }

        var start = new ProcessStartInfo(file, Arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{Name} did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        watchIt(process);
        output.Wait();
        process.WaitForExit();
        watch.Stop();

        return process.ExitCode == 0
            ? new ProcessCost(watch.Elapsed.TotalMilliseconds)
            : throw new InvalidOperationException($"{Name} ended with {process.ExitCode}: {errors.Result}");
    }

    string? Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Prepend("")
            .Select(folder => Path.GetFullPath(Path.Combine(folder, Program)))
            .FirstOrDefault(File.Exists);
}
