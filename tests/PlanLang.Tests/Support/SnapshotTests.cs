using Xunit.Sdk;

namespace PlanLang.Tests.Support;

public sealed class SnapshotTests : IDisposable
{
    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    SnapshotFile File => new(Path.Combine(_folder.FullName, "case.plan.check"), "txt");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void TheSameTextPassesAndLeavesNothingBehind()
    {
        System.IO.File.WriteAllText(File.Verified, "one\ntwo\n");
        System.IO.File.WriteAllText(File.Received, "an older run");

        Snapshot.Verify("one\ntwo\n", File, Acceptance.Off);

        Assert.False(System.IO.File.Exists(File.Received));
    }

    [Fact]
    public void ADifferenceFailsAtItsLineAndKeepsWhatWasReceived()
    {
        System.IO.File.WriteAllText(File.Verified, "one\ntwo\n");

        var failure = Assert.Throws<FailException>(() => Snapshot.Verify("one\n2\n", File, Acceptance.Off));

        Assert.Contains("Line 2\n  verified: two\n  received: 2", failure.Message, StringComparison.Ordinal);
        Assert.Equal("one\n2\n", System.IO.File.ReadAllText(File.Received));
        Assert.Equal("one\ntwo\n", System.IO.File.ReadAllText(File.Verified));
    }

    [Fact]
    public void ATextThatEndsEarlyDiffersWhereItEnds()
    {
        System.IO.File.WriteAllText(File.Verified, "one\ntwo");

        var failure = Assert.Throws<FailException>(() => Snapshot.Verify("one", File, Acceptance.Off));

        Assert.Contains("Line 2\n  verified: two\n  received: (the text has ended)", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ADifferentLineEndIsADifference()
    {
        System.IO.File.WriteAllText(File.Verified, "one\n");

        Assert.Throws<FailException>(() => Snapshot.Verify("one\r\n", File, Acceptance.Off));
    }

    [Fact]
    public void AMissingFileFails()
    {
        var failure = Assert.Throws<FailException>(() => Snapshot.Verify("", File, Acceptance.Off));

        Assert.Contains("is missing", failure.Message, StringComparison.Ordinal);
        Assert.True(System.IO.File.Exists(File.Received));
    }

    [Fact]
    public void AcceptingWritesTheVerifiedFile()
    {
        Snapshot.Verify("new\n", File, Acceptance.On);

        Assert.Equal("new\n", System.IO.File.ReadAllText(File.Verified));
        Assert.False(System.IO.File.Exists(File.Received));
    }

    [Theory]
    [InlineData(null, null, false)]
    [InlineData(null, "true", false)]
    [InlineData("0", null, false)]
    [InlineData("1", null, true)]
    [InlineData("1", "false", true)]
    public void OnlyAPersonAccepts(string? accept, string? ci, bool accepts)
    {
        var acceptance = AcceptanceSetting.Read(name => name == "CI" ? ci : accept);

        Assert.Equal(accepts ? Acceptance.On : Acceptance.Off, acceptance);
    }

    [Fact]
    public void AcceptingIsRefusedWhereNobodyReads() =>
        Assert.Throws<InvalidOperationException>(() => AcceptanceSetting.Read(name => name == "CI" ? "true" : "1"));

    [Theory]
    [InlineData("tests/PlanLang.Tests/Cases/bad/name.plan", "tests/PlanLang.Tests/Cases/bad/name.plan.check.verified.txt")]
    [InlineData("examples/first/harper.plan", "tests/PlanLang.Tests/Cases/examples/first/harper.plan.check.verified.txt")]
    public void ASnapshotIsKeptAmongTheCases(string path, string verified) =>
        Assert.Equal(verified, SnapshotFile.Of(path, "check", "txt").Verified);
}
