using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace PlanLang.Tests.Support;

/// <summary>
/// Runs a test once for each file of the corpus and gives it a <see cref="Case"/>. The files and the names of
/// the snapshots are known without running anything, so a snapshot that no test asks for can be found.
/// </summary>
/// <param name="folder"><c>good</c>, <c>bad</c>, or a folder from the root, such as <c>examples</c>.</param>
/// <param name="what">What is kept, for example <c>check</c>: <c>case.plan.check.verified.txt</c>.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CasesAttribute(string folder, string what) : DataAttribute, ISnapshotSource
{
    /// <summary>The folder of the files.</summary>
    public string Folder { get; } = folder is "good" or "bad" ? $"{Corpus.Folder}/{folder}" : folder;

    /// <summary>What is kept of each file.</summary>
    public string What { get; } = what;

    /// <summary>Which files are cases.</summary>
    public string Pattern { get; init; } = "*.plan";

    /// <summary>The ending of the snapshot.</summary>
    public string Extension { get; init; } = "txt";

    IEnumerable<SnapshotFile> ISnapshotSource.Snapshots => Cases.Select(each => each.Snapshot);

    IEnumerable<Case> Cases =>
        Repository.Files(Folder, Pattern).Select(path => new Case(path, SnapshotFile.Of(path, What, Extension)));

    /// <summary>One row a file.</summary>
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        new([.. Cases.Select(each => new TheoryDataRow<Case>(each))]);

    /// <summary>The rows are made when the test runs.</summary>
    public override bool SupportsDiscoveryEnumeration() => false;
}
