using PlanLang.Tests.Support;

namespace PlanLang.Tests.Cli;

/// <summary>What a worker sees of the first family, in every form of text.</summary>
public class FirstFamilyTests
{
    const string Winter = "2026-02-17";
    const string Spring = "2026-03-31";
    const string Summer = "2026-07-13";

    static readonly string Folder = Repository.Full("examples/first-family");

    [Theory]
    [Keeps("Cli/first-family.winter.check")]
    public void TheCheckOfWinterIsAPage(SnapshotFile snapshot) => Verify(snapshot, "check", "harper.plan", "--as-of", Winter);

    [Theory]
    [Keeps("Cli/first-family.spring.check")]
    public void TheCheckOfSpringIsAPage(SnapshotFile snapshot) => Verify(snapshot, "check", "harper.plan", "--as-of", Spring);

    [Theory]
    [Keeps("Cli/first-family.summer.check")]
    public void TheCheckOfSummerIsAPage(SnapshotFile snapshot) => Verify(snapshot, "check", "harper.plan", "--as-of", Summer);

    [Theory]
    [Keeps("Cli/first-family.winter.check", Extension = "json")]
    public void TheCheckOfWinterIsADocument(SnapshotFile snapshot) =>
        Verify(snapshot, "check", "harper.plan", "--as-of", Winter, "--format", "json");

    [Theory]
    [Keeps("Cli/first-family.winter.check", Extension = "sarif")]
    public void TheMistakesAreADocument(SnapshotFile snapshot) =>
        Verify(snapshot, "check", "harper.plan", "--as-of", Winter, "--format", "sarif");

    [Theory]
    [Keeps("Cli/first-family.explain")]
    public void AGoalIsExplained(SnapshotFile snapshot) => Verify(snapshot, "explain", "harper.plan", "neighbours", "--as-of", Spring);

    [Theory]
    [Keeps("Cli/first-family.explain", Extension = "md")]
    public void AnExplanationCanBeMarkdown(SnapshotFile snapshot) =>
        Verify(snapshot, "explain", "harper.plan", "cinema", "--as-of", Winter, "--format", "md");

    [Theory]
    [Keeps("Cli/several-families")]
    public void SeveralFamiliesAreSummedUp(SnapshotFile snapshot) =>
        Snapshot.Verify(CommandLine.Run(Repository.Full("examples"), "check", "first-family", "smallest", "--as-of", Winter).Output, snapshot);

    static void Verify(SnapshotFile snapshot, params string[] arguments) =>
        Snapshot.Verify(CommandLine.Run(Folder, arguments).Output, snapshot);
}
