using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace PlanLang.Tests.Support;

/// <summary>Gives a test the one <see cref="SnapshotFile"/> that it keeps and that belongs to no case.</summary>
/// <param name="stem">From the test project, without the ending: <c>HouseStyle/PublicApi</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class KeepsAttribute(string stem) : DataAttribute, ISnapshotSource
{
    /// <summary>Where the snapshot is.</summary>
    public string Stem { get; } = stem;

    /// <summary>The ending of the snapshot.</summary>
    public string Extension { get; init; } = "txt";

    IEnumerable<SnapshotFile> ISnapshotSource.Snapshots => [Snapshot];

    SnapshotFile Snapshot => new($"tests/PlanLang.Tests/{Stem}", Extension);

    /// <summary>One row.</summary>
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([new TheoryDataRow<SnapshotFile>(Snapshot)]);

    /// <summary>The row is made when the test runs.</summary>
    public override bool SupportsDiscoveryEnumeration() => false;
}
