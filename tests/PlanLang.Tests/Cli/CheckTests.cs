using System.Text.Json;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.Cli;

public sealed class CheckTests : IDisposable
{
    const string Smallest = "examples/smallest/harper.plan";

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void TheSmallestPlanIsValid()
    {
        _folder.WithCopy("harper.plan", Smallest);

        var result = _folder.Run("check", "harper.plan", "--as-of", "2026-01-12");

        Assert.Equal(0, result.Status);
        Assert.StartsWith("The Harper family\n=================\nAs things stand on Monday 12 January 2026.\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutADateItIsToday()
    {
        _folder.WithCopy("harper.plan", Smallest);

        var result = _folder.Run("check");

        Assert.Contains("As things stand on Tuesday 17 February 2026.", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-01-12")]
    [InlineData("12 January 2026")]
    [InlineData("Monday 12 January 2026")]
    public void ADateIsWrittenAsInAPlan(string date)
    {
        _folder.WithCopy("harper.plan", Smallest);

        var result = _folder.Run("check", "--format", "json", "--as-of", date);

        Assert.Contains("\"asOf\": \"2026-01-12\",\n  \"knownAt\": \"2026-01-12\"", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no file or folder 'harpr.plan'. Did you mean 'harper.plan'?", "harpr.plan")]
    [InlineData("There is no file or folder 'nothing'.", "nothing")]
    [InlineData("There is nothing to read in the folder 'empty': no file in it ends in .plan.", "empty")]
    [InlineData("No file fits the pattern 'empty/*.plan'.", "empty/*.plan")]
    [InlineData("'harper.record' is a diary and is read together with its plan. Name the plan: harper.plan", "harper.record")]
    public void APathThatComesToNothingIsWrongUseAndTheOthersAreChecked(string sentence, string path)
    {
        _folder.WithCopy("harper.plan", Smallest).With("harper.record", "records of The Harper family\n").With("empty/readme.txt", "");

        var result = _folder.Run("check", path, "harper.plan");

        Assert.Equal(2, result.Status);
        Assert.EndsWith(sentence + "\n", result.Error, StringComparison.Ordinal);
        Assert.StartsWith("The Harper family\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("b.plan", "a.plan", "./b.plan", "folder/../a.plan")]
    [InlineData(".")]
    [InlineData("*.plan")]
    [InlineData("../*/*.plan", "a.plan", "b.plan")]
    public void FilesAreCheckedInOrderAndOnce(params string[] paths)
    {
        _folder.WithCopy("inner/b.plan", Smallest).WithCopy("inner/a.plan", Smallest).With("inner/folder/readme.txt", "");

        var result = CommandLine.Run(_folder.Full("inner"), ["check", .. paths, "--format", "json"]);

        Assert.Equal(["a.plan", "b.plan"], Files(result));
    }

    [Fact]
    public void ALibraryIsReadAndIsNoPlan()
    {
        _folder.WithCopy("libraries/shared.plan", "examples/first-family/libraries/wirral-ifip.plan").WithCopy("harper.plan", Smallest);

        var result = _folder.Run("check", "--format", "json");

        Assert.Equal(0, result.Status);
        Assert.Equal(["harper.plan"], Files(result));
    }

    [Fact]
    public void ADiaryBesideLibrariesAloneHasLostItsPlan()
    {
        _folder.WithCopy("shared.plan", "examples/first-family/libraries/wirral-ifip.plan").With("harper.record", "records of WB-2041\n");

        var result = _folder.Run("check", ".");

        Assert.Equal(2, result.Status);
        Assert.Contains("There is a diary in '.', and no plan that it could belong to", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void OneBrokenLineOfADiaryLeavesTheOthersCounted()
    {
        _folder.WithFirstFamily().With(
            "harper.record",
            Repository.Read("examples/first-family/harper.record").Replace("  calm home of Leanne: 4\n", "  clam home of Leanne: 4\n", StringComparison.Ordinal));

        var result = _folder.Run("check", "harper.plan", "--format", "json");

        Assert.Equal(1, result.Status);
        Assert.Equal((38, 3), First(result, "PL0821"));
        Assert.Contains("\"value\": \"62%\"", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatIsNoTextIsSaidToBeNoneAndTheOthersAreChecked()
    {
        File.WriteAllBytes(_folder.Full("adams.plan"), [.. "plan: The Adams\n"u8, 0xFF, 0x41]);
        _folder.WithCopy("harper.plan", Smallest);

        var result = _folder.Run("check", "--as-of", "2026-01-12", "--format", "json");

        Assert.Equal(1, result.Status);
        Assert.Equal(["adams.plan", "harper.plan"], Files(result));
        Assert.Equal((2, 1), First(result, "PL0901"));
    }

    [Fact]
    public void AFileOfFiftyMegabytesIsRefusedAtOnce()
    {
        using (var file = File.Create(_folder.Full("harper.plan")))
        {
            file.SetLength(50 * 1024 * 1024);
        }

        var result = _folder.Run("check");

        Assert.Equal(1, result.Status);
        Assert.Contains("PL0902: This file has 52,428,800 bytes", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ManyMistakesAreCountedAfterTheFirstFifty()
    {
        _folder.With("harper.plan", Repository.Read(Smallest) + string.Concat(Enumerable.Repeat("gaol: school\n", 100_000)));

        var result = _folder.Run("check", "--format", "json");

        using var document = JsonDocument.Parse(result.Output);
        var last = document.RootElement.GetProperty("diagnostics").EnumerateArray().Last();
        Assert.Equal(51, document.RootElement.GetProperty("diagnostics").GetArrayLength());
        Assert.Equal(("PL0904", "error"), (last.GetProperty("code").GetString(), last.GetProperty("severity").GetString()));
    }

    [Fact]
    public void TenThousandLevelsOfIndentationAreReadToTheEnd()
    {
        _folder.With("harper.plan", string.Concat(Enumerable.Range(0, 10_000).Select(depth => new string(' ', depth) + "goal: deep\n")));

        var result = _folder.Run("check");

        Assert.Equal(1, result.Status);
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new[] { "completions", "fish" }, "We do not know 'fish' here. Write one of: bash, zsh, pwsh\nSee: plan completions --help\n")]
    [InlineData(new[] { "check", "--format", "jsn" }, "We do not know 'jsn' here. Did you mean 'json'?\nSee: plan check --help\n")]
    [InlineData(new[] { "check", "--as-of" }, "Something must follow --as-of.\nSee: plan check --help\n")]
    [InlineData(new[] { "new" }, "Something must follow: plan new NAME\nSee: plan new --help\n")]
    [InlineData(new[] { "render" }, "Say what to do: plan render contract, plan render review, plan render supervision, plan render child, plan render fridge, plan render letter\nSee: plan render --help\n")]
    [InlineData(new[] { "chek" }, "We do not know 'chek' here. Did you mean 'check'?\nSee: plan --help\n")]
    [InlineData(new[] { "check", "--as-off", "2026-01-12" }, "We do not know '--as-off' here. Did you mean '--as-of'?\nSee: plan check --help\n")]
    [InlineData(new[] { "check", "--as-of", "soon" }, "We cannot read the date 'soon' after --as-of. Write: 2026-02-17, or '17 February 2026' in quotes.\nSee: plan check --help\n")]
    public void WrongUseIsExplained(string[] arguments, string error)
    {
        var result = _folder.Run(arguments);

        Assert.Equal(new CommandResult(2, "", error), result);
    }

    static string[] Files(CommandResult result)
    {
        using var document = JsonDocument.Parse(result.Output);

        return [.. document.RootElement.GetProperty("plans").EnumerateArray().Select(plan => plan.GetProperty("file").GetString() ?? "")];
    }

    static (int Line, int Column) First(CommandResult result, string code)
    {
        using var document = JsonDocument.Parse(result.Output);
        var diagnostic = document.RootElement.GetProperty("diagnostics").EnumerateArray().First(one => one.GetProperty("code").GetString() == code);

        return (diagnostic.GetProperty("line").GetInt32(), diagnostic.GetProperty("column").GetInt32());
    }
}
