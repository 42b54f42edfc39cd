namespace PlanLang.Tests.Cli;

/// <summary>A long diary is read with more memory at hand, and comes to the same.</summary>
public sealed class LongDiaryTests : IDisposable
{
    readonly TemporaryFolder _folder = new TemporaryFolder().WithFirstFamily();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void HowLongTheDiaryIsMakesNoDifference()
    {
        string[] check = ["check", "harper.plan", "--as-of", "2026-07-13"];
        var first = _folder.Run(check);
        var remarks = string.Concat(Enumerable.Repeat("# Nothing to add.\n", 60_000));
        _folder.With("harper.record", _folder.Read("harper.record") + remarks);

        Assert.Equal(first, _folder.Run(check));
        Assert.Equal(first, _folder.Run(check));
    }
}
