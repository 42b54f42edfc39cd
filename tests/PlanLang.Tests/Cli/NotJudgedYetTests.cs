using PlanLang.Tests.Support;

namespace PlanLang.Tests.Cli;

public sealed class NotJudgedYetTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AConditionThatCannotBeJudgedYetIsSaidToBeOne()
    {
        _folder.With("harper.plan", Example(0));

        var result = _folder.Run("check");

        Assert.Equal(1, result.Status);
        Assert.StartsWith(
            "harper.plan(26,13): error PL0490: We understand 'attendance of all children together is at least 90%'", result.Error, StringComparison.Ordinal);
        Assert.EndsWith("\n1 error\n\n", result.Error, StringComparison.Ordinal);
        Assert.Contains("not recorded. Conditions of this form cannot be judged yet.", result.Output.Replace("\n    ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void TheOtherWayThatItsPageOffersCanBeJudged()
    {
        _folder.With("harper.plan", Example(1));

        var result = _folder.Run("check");

        Assert.Equal((0, ""), (result.Status, result.Error));
    }

    static string Example(int number) => Repository.Read("grammar/diagnostics/PL0490.md").Split("```plan\n")[number + 1].Split("```")[0];
}
