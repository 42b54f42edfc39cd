namespace PlanLang.Tests.Support;

/// <summary>Says which snapshots a test asks for, without running it.</summary>
interface ISnapshotSource
{
    /// <summary>Every one of them.</summary>
    IEnumerable<SnapshotFile> Snapshots { get; }
}
