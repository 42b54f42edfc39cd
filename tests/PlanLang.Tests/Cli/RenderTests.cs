using PlanLang.Tests.Support;

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
    [InlineData("*/*.plan", "There are only libraries in '*/*.plan', which plans use: name a plan.\n")]
    public void AnythingButAPlanIsWrongUse(string path, string error)
    {
        var result = _folder.Run("render", "contract", path);

        Assert.Equal(new CommandResult(2, "", error), result);
    }

    [Theory]
    [InlineData("Leanne")]
    [InlineData("leanne")]
    [InlineData("Leanne Harper")]
    public void ACopyForOneReaderIsNamedAfterThem(string name)
    {
        var result = _folder.Run("render", "contract", "harper.plan", "--for", name, "-o", "pages");

        Assert.Equal(new CommandResult(0, "pages/contract-leanne.html\n", ""), result);
    }

    [Fact]
    public void WhoSeesNothingGetsNoFileAndOnlyTheWorkerIsTold()
    {
        var result = _folder.Run("render", "contract", "harper.plan", "--for", "Ron", "-o", "copies");

        Assert.Equal(new CommandResult(0, "", "The Harper family: Ron may see nothing of the contract, so there is no copy for Ron.\n"), result);
        Assert.False(Directory.Exists(_folder.Full("copies")));
    }

    [Fact]
    public void ForAllMakesACopyForEverybodyWhoGetsOne()
    {
        var result = _folder.Run("render", "contract", "harper.plan", "--for", "all", "-o", "pages");

        Assert.Equal(0, result.Status);
        Assert.Equal(
            ["leanne", "kai", "mia", "dana", "amir", "jo"],
            result.Output.TrimEnd().Split('\n').Select(path => path.Split('-', '.')[1]));
        Assert.Contains("no copy for Ron", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Leane", "Did you mean 'Leanne'?")]
    [InlineData("Nobody", "There are: Leanne, Kai, Mia, Ron, Dana, Amir, Jo.")]
    public void ANameThatNobodyHasIsWrongUse(string name, string hint)
    {
        var result = _folder.Run("render", "contract", "harper.plan", "--for", name);

        Assert.Equal(new CommandResult(2, "", $"There is nobody called '{name}' in the plan of The Harper family. {hint}\n"), result);
    }

    [Fact]
    public void PagesOfSeveralFamiliesAreKeptApart()
    {
        _folder.With("families/a/lake.plan", Smallest("Lake")).With("families/b/lake.plan", Smallest("Hill"));

        var result = _folder.Run("render", "contract", "families/**/*.plan", "-o", "pages");

        Assert.Equal(new CommandResult(0, "pages/a/lake/contract.html\npages/b/lake/contract.html\n", ""), result);
        Assert.Contains("The Hill family", _folder.Read("pages/b/lake/contract.html"), StringComparison.Ordinal);
    }

    static string Smallest(string name) =>
        Repository.Read("examples/smallest/harper.plan").Replace("Harper", name, StringComparison.Ordinal);
}
