using PlanLang.Tests.Support;

namespace PlanLang.Tests.Cli;

public sealed class ReadmeTests : IDisposable
{
    const string Head = """
        plan: The Harper family
          started: 6 January 2026
          key worker: Dana

        family
          Leanne: Leanne Harper, mother
          Kai: Kai Harper, son, born 12 June 2011

        team
          Dana: Dana Okafor, key worker, Family Intervention Team

        measure attendance
          of: each child
          counts: sessions attended of sessions possible
          from: the school register, every school week


        """;

    static readonly string Page = Repository.Read("README.md");

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void TheGoalOfTheReadmeIsReadWithoutAnError()
    {
        _folder.With("harper.plan", Head + Block("plan"));

        var result = _folder.Run("check", "harper.plan");

        Assert.Equal(0, result.Status);
    }

    [Fact]
    public void TheSlipOfTheReadmeIsMetAsItSays()
    {
        _folder.With("harper.plan", Head + Block("plan").Replace("July", "Jully", StringComparison.Ordinal));

        var result = _folder.Run("check", "harper.plan");

        Assert.Contains(Block("text"), result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryCommandStandsInTheReadme()
    {
        var help = _folder.Run("--help").Output;

        var commands = help.Split('\n')
            .SkipWhile(line => line != "Commands:")
            .Skip(1)
            .Select(line => line.Trim().Split(' ')[0])
            .Where(command => command.Length > 0)
            .ToArray();

        Assert.NotEmpty(commands);
        Assert.All(commands, command => Assert.Contains($"| `plan {command}", Page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void EveryExitStatusStandsInTheReadme(int status) =>
        Assert.Contains($"\n| {status} | ", Page, StringComparison.Ordinal);

    [Fact]
    public void EveryFileTheReadmePointsToIsThere()
    {
        var links = Page.Split("](").Skip(1).Select(rest => rest.Split(')')[0]).Where(link => !link.StartsWith("http", StringComparison.Ordinal));

        Assert.All(links, link => Assert.True(Path.Exists(Repository.Full(link)), link));
    }

    static string Block(string kind) => Page.Split($"```{kind}\n")[1].Split("```")[0];
}
