using PlanLang.Tests.Support;

namespace PlanLang.Tests.Cli;

public sealed class LanguageOptionTests : IDisposable
{
    readonly TemporaryFolder _folder = new TemporaryFolder().WithFirstFamily();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AReviewIsMadeInWelsh()
    {
        var result = _folder.Run("render", "review", "harper.plan", "--language", "cy");

        Assert.Equal(new CommandResult(0, "review.html\n", ""), result);
        Assert.Contains("<html lang=\"cy\">", _folder.Read("review.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void AContractInAnUncheckedLanguageIsMadeOnlyWhereThatIsAllowed()
    {
        var refused = _folder.Run("render", "contract", "harper.plan", "--language", "cy");
        var allowed = _folder.Run("render", "contract", "harper.plan", "--language", "cy", "--allow-unchecked");

        Assert.Equal(2, refused.Status);
        Assert.Contains("Nobody has checked the words of the language Welsh", refused.Error, StringComparison.Ordinal);
        Assert.Equal(0, allowed.Status);
    }

    [Fact]
    public void ALanguageThatNobodyHasIsWrongUse()
    {
        var result = _folder.Run("render", "review", "harper.plan", "--language", "xx");

        Assert.Equal(2, result.Status);
        Assert.Contains("We have no language 'xx'", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AReaderGetsTheLanguageTheyRead()
    {
        _folder.With("harper.plan", _folder.Read("harper.plan").Replace("large print", "reads Welsh", StringComparison.Ordinal));

        var result = _folder.Run("render", "review", "harper.plan", "--for", "Leanne");

        Assert.Equal(0, result.Status);
        Assert.Contains("<html lang=\"cy\">", _folder.Read("review-leanne.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void AServiceBringsItsOwnLanguageBesideItsLibraries()
    {
        _folder.With("libraries/languages/en.txt", Repository.Read("src/PlanLang/Data/languages/en.txt").Replace("What went well", "The good things", StringComparison.Ordinal));

        var result = _folder.Run("render", "review", "harper.plan", "--language", "en", "--format", "txt");

        Assert.Equal(0, result.Status);
        Assert.Contains("The good things", _folder.Read("review.txt"), StringComparison.Ordinal);
    }
}
