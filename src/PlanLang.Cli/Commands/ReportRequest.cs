namespace PlanLang.Cli.Commands;

/// <summary>What <c>plan report</c> is asked to do.</summary>
/// <param name="Paths">Files, folders and patterns.</param>
/// <param name="AsOf">The date at which families are judged; those that start later are not looked at.</param>
/// <param name="KnownAt">What was written down later is not looked at.</param>
/// <param name="StartedFrom">The first day on which a plan may have started.</param>
/// <param name="StartedTo">The last such day.</param>
/// <param name="Format">What is printed.</param>
sealed record ReportRequest(
    ImmutableArray<string> Paths, DateOnly AsOf, DateOnly KnownAt, DateOnly StartedFrom, DateOnly StartedTo, string Format);
