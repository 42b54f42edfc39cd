using System.Text.Json;

namespace PlanLang.Tests.Cli;

public sealed class CopiesTests : IDisposable
{
    readonly TemporaryFolder _folder = new TemporaryFolder().WithFirstFamily();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Is named in: sanction spoken warning, sanction warning letter, contract.")]
    [InlineData("Is meant by a line “seen by”: worries (harper.plan:24).")]
    [InlineData("Said it: voice of Kai.")]
    [InlineData("Ron Pike sees nothing of this plan, and gets no copy.")]
    public void TheListSaysWhoSeesWhatAndWhy(string line)
    {
        var result = _folder.Run("copies", "harper.plan");

        Assert.Equal((0, ""), (result.Status, result.Error));
        Assert.Contains(line, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AsJsonEachReaderHasDocumentsAndBlocks()
    {
        using var json = JsonDocument.Parse(_folder.Run("copies", "harper.plan", "--format", "json").Output);
        var readers = json.RootElement.GetProperty("readers").EnumerateArray().ToDictionary(reader => reader.GetProperty("name").GetString() ?? "");

        Assert.Equal(["Leanne", "Kai", "Mia", "Ron", "Dana", "Amir", "Jo"], readers.Keys);
        Assert.Equal((0, 0), (readers["Ron"].GetProperty("documents").GetArrayLength(), readers["Ron"].GetProperty("sees").GetArrayLength()));
        Assert.Equal(
            ["reviews: named"],
            readers["Amir"].GetProperty("sees").EnumerateArray().Select(block => $"{block.GetProperty("block")}: {block.GetProperty("because")}"));
        Assert.Contains("contract-jo", readers["Jo"].GetProperty("documents").EnumerateArray().Select(one => one.GetProperty("file").GetString()));
    }

    [Fact]
    public void WhoeverTheListGivesADocumentGetsItsFile()
    {
        using var json = JsonDocument.Parse(_folder.Run("copies", "harper.plan", "--format", "json").Output);
        var promised = json.RootElement.GetProperty("readers").EnumerateArray()
            .SelectMany(reader => reader.GetProperty("documents").EnumerateArray())
            .Where(document => document.GetProperty("document").GetString() == "contract")
            .Select(document => $"{document.GetProperty("file").GetString()}.html");

        var made = _folder.Run("render", "contract", "harper.plan", "--for", "all").Output;

        Assert.Equal(promised, made.TrimEnd().Split('\n'));
    }
}
