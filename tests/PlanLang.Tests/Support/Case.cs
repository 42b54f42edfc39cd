using PlanLang.Text;

namespace PlanLang.Tests.Support;

/// <summary>One file of the corpus and the snapshot that a test keeps of it.</summary>
/// <param name="Path">From the root, for example <c>tests/PlanLang.Tests/Cases/bad/unknown-person.plan</c>.</param>
/// <param name="Snapshot">What the test expects.</param>
public sealed record Case(string Path, SnapshotFile Snapshot)
{
    /// <summary>The text of the file, called in messages by its name without folders.</summary>
    public SourceText Source => SourceText.From(Repository.Read(Path), System.IO.Path.GetFileName(Path));

    public override string ToString() => Path;
}
