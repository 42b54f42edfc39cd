using PlanLang.Reporting;

namespace PlanLang.Cli.Commands;

/// <summary>What <c>plan due</c> is asked to do.</summary>
/// <param name="Paths">Files, folders and patterns.</param>
/// <param name="AsOf">The date from which it looks ahead; what was due before and is open still is shown too.</param>
/// <param name="KnownAt">What was written down later is not looked at.</param>
/// <param name="Until">The last day that is looked at.</param>
/// <param name="Format">What is printed.</param>
/// <param name="Filter">Whose families are looked at.</param>
sealed record DueRequest(
    ImmutableArray<string> Paths, DateOnly AsOf, DateOnly KnownAt, DateOnly Until, string Format, FamilyFilter Filter);
