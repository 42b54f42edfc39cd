using PlanLang.Cli;

namespace PlanLang.Tests.Cli;

public sealed class CommandNameTests
{
    static readonly Surroundings Here = new(".", new StoppedClock(CommandLine.Today), TextWriter.Null, TextWriter.Null);

    [Fact]
    public void EachCommandIsMadeUnderTheNameThatItIsLookedUpBy() =>
        Assert.All(PlanCommand.Commands, command => Assert.Equal(command.Name, command.Create(Here).Name));

    [Fact]
    public void ASlipInTheNameIsToldFromAllCommands() =>
        Assert.Contains("Did you mean 'check'?", CommandLine.Run(".", "chekc").Error, StringComparison.Ordinal);
}
