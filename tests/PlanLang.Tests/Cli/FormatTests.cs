namespace PlanLang.Tests.Cli;

public sealed class FormatTests : IDisposable
{
    readonly TemporaryFolder _folder = new TemporaryFolder().WithFirstFamily();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void OnlyWhatChangesIsTouchedAndNamed()
    {
        var before = File.GetLastWriteTimeUtc(_folder.Full("harper.record"));
        var plan = _folder.Read("harper.plan");
        _folder.With("harper.plan", plan.Replace("  key worker: Dana", "  key worker:   Dana", StringComparison.Ordinal));

        var result = _folder.Run("fmt");

        Assert.Equal(new CommandResult(0, "harper.plan\n", ""), result);
        Assert.Equal(plan, _folder.Read("harper.plan"));
        Assert.Equal(before, File.GetLastWriteTimeUtc(_folder.Full("harper.record")));
    }

    [Fact]
    public void AQuestionChangesNothing()
    {
        var text = "records of WB-2041\n6 Jan 2026\n  asb incidents: none\n";
        _folder.With("harper.record", text);

        var result = _folder.Run("fmt", "--check");

        Assert.Equal(new CommandResult(1, "harper.record\n", ""), result);
        Assert.Equal(text, _folder.Read("harper.record"));
    }

    [Fact]
    public void AFileThatIsNoTextStaysAsItIs()
    {
        File.WriteAllBytes(_folder.Full("adams.plan"), [0xFF, 0x00]);

        var result = _folder.Run("fmt", "adams.plan");

        Assert.Equal(2, result.Status);
        Assert.Contains("adams.plan(1,1): error PL0901", result.Error, StringComparison.Ordinal);
        Assert.Equal([0xFF, 0x00], File.ReadAllBytes(_folder.Full("adams.plan")));
    }
}
