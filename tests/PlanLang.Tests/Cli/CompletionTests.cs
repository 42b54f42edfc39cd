using PlanLang.Tests.Support;

namespace PlanLang.Tests.Cli;

public class CompletionTests
{
    [Theory]
    [InlineData("plan ch", "check")]
    [InlineData("plan check --fo", "--format")]
    [InlineData("plan check --format j", "json")]
    [InlineData("plan render con", "contract")]
    public void AWordIsCompleted(string typed, string word)
    {
        var result = CommandLine.Run(Repository.Root, $"[suggest:{typed.Length}]", typed);

        Assert.Equal(0, result.Status);
        Assert.Contains(word, result.Output.Split('\n', StringSplitOptions.TrimEntries));
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _plan plan")]
    [InlineData("zsh", "compdef _plan plan")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName plan")]
    public void EachShellHasItsScript(string shell, string line)
    {
        var result = CommandLine.Run(Repository.Root, "completions", shell);

        Assert.Equal((0, ""), (result.Status, result.Error));
        Assert.Contains(line, result.Output, StringComparison.Ordinal);
    }
}
