namespace PlanLang.Tests.Cli;

/// <summary>Commands about one plan take the folder that it lies in, too.</summary>
public sealed class OneFamilyTests : IDisposable
{
    readonly TemporaryFolder _folder = new TemporaryFolder().WithFirstFamily();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AFolderWithOnePlanMeansThatPlanAndNotItsLibraries() =>
        Assert.Equal(_folder.Run("copies", "harper.plan").Output, _folder.Run("copies", ".").Output);

    [Fact]
    public void AFolderOfSeveralPlansIsAskedForOne()
    {
        _folder.WithCopy("second.plan", "examples/smallest/harper.plan");

        var result = _folder.Run("copies", ".");

        Assert.Equal((2, "Name one plan: '.' holds 2, such as 'harper.plan'.\n"), (result.Status, result.Error));
    }

    [Fact]
    public void AFolderOfLibrariesAloneIsNoPlan() => Assert.Equal(2, _folder.Run("copies", "libraries").Status);
}
