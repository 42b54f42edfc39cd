namespace PlanLang.Tests.Cli;

public sealed class RenderTests : IDisposable
{
    readonly TemporaryFolder _folder = new TemporaryFolder().WithFirstFamily();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("contract", "html", "<!DOCTYPE html>")]
    [InlineData("contract", "md", "# ")]
    [InlineData("review", "html", "<!DOCTYPE html>")]
    [InlineData("review", "txt", "")]
    public void APageIsWrittenIntoAFolderThatIsMadeForIt(string document, string format, string beginning)
    {
        var result = _folder.Run("render", document, "harper.plan", "--format", format, "-o", "pages/harper");

        Assert.Equal(new CommandResult(0, $"pages/harper/{document}.{format}\n", ""), result);
        Assert.StartsWith(beginning, _folder.Read($"pages/harper/{document}.{format}"), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void APlanWithAnErrorGivesNoPage()
    {
        _folder.With("harper.record", "records of WB-2041\n6 January 2026\n  nonsense\n");

        var result = _folder.Run("render", "contract", "harper.plan");

        Assert.Equal((1, ""), (result.Status, result.Output));
        Assert.Contains("harper.record(3,3): error", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.Full("contract.html")));
    }

    [Theory]
    [InlineData("nothing.plan", "There is no file or folder 'nothing.plan'.\n")]
    [InlineData("libraries/wirral-ifip.plan", "'libraries/wirral-ifip.plan' is a library, which plans use: name a plan.\n")]
    [InlineData("*/*.plan", "Name one plan: '*/*.plan' holds 2.\n")]
    public void AnythingButOnePlanIsWrongUse(string path, string error)
    {
        var result = _folder.Run("render", "contract", path);

        Assert.Equal(new CommandResult(2, "", error), result);
    }
}
