namespace PlanLang.Tests.Cli;

public sealed class NewTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Harper", "harper", "The Harper family")]
    [InlineData("The Harper family", "harper", "The Harper family")]
    [InlineData("Van der Berg", "van-der-berg", "The Van der Berg family")]
    [InlineData("O’Neill", "o-neill", "The O'Neill family")]
    [InlineData("Núñez", "núñez", "The Núñez family")]
    public void ANewFamilyChecksWithoutAnError(string name, string file, string called)
    {
        var made = _folder.Run("new", name);
        var result = _folder.Run("check", $"{file}.plan");

        Assert.Equal(new CommandResult(0, $"{file}.plan\n{file}.record\n", ""), made);
        Assert.Equal(0, result.Status);
        Assert.StartsWith(called + "\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ANewPlanHasTheHouseFormAlready()
    {
        _folder.Run("new", "Harper");

        var result = _folder.Run("fmt", "--check");

        Assert.Equal(new CommandResult(0, "", ""), result);
    }

    [Theory]
    [InlineData("harper.plan")]
    [InlineData("harper.record")]
    public void NothingIsWrittenOver(string file)
    {
        _folder.With(file, "mine");

        var result = _folder.Run("new", "Harper");

        Assert.Equal((2, ""), (result.Status, result.Output));
        Assert.Equal("mine", _folder.Read(file));
        Assert.Equal([file], Directory.EnumerateFiles(_folder.Path).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("")]
    [InlineData("...")]
    public void ANameHasALetter(string name) =>
        Assert.Equal(2, _folder.Run("new", name).Status);
}
