namespace PlanLang.Benchmarks.Processes;

/// <summary>What a process took.</summary>
/// <param name="Milliseconds">From its start to its end.</param>
/// <param name="Megabytes">The most memory that it held, in millions of bytes; 0 where nobody looked.</param>
readonly record struct ProcessCost(double Milliseconds, double Megabytes = 0);
