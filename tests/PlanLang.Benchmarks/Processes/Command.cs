using System.Diagnostics;

namespace PlanLang.Benchmarks.Processes;

/// <summary>A program and what it is asked to do.</summary>
/// <param name="Name">As shown.</param>
/// <param name="Program">The file, or its name where it is installed.</param>
/// <param name="Arguments">What follows it.</param>
sealed record Command(string Name, string Program, params string[] Arguments)
{
    /// <summary>
    /// Milliseconds from the start of the process to its end, with what it prints thrown away; null where there
    /// is no such program.
    /// </summary>
    public double? Run()
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
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        watch.Stop();

        return process.ExitCode == 0
            ? watch.Elapsed.TotalMilliseconds
            : throw new InvalidOperationException($"{Name} ended with {process.ExitCode}: {errors.Result}");
    }

    string? Find() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Prepend("")
            .Select(folder => Path.GetFullPath(Path.Combine(folder, Program)))
            .FirstOrDefault(File.Exists);
}
