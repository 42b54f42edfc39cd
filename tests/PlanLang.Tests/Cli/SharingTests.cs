using System.Text.Json;

namespace PlanLang.Tests.Cli;

/// <summary>The log of what was shared: the family reads what it agreed to or is shown, the worker reads all of it.</summary>
public sealed class SharingTests : IDisposable
{
    const string Agreed = "shared with Jo: the school report, by Dana, agreed by Leanne, because Jo looks for a flat near the school";
    const string Shown = "shared with the GP: that nobody sleeps, without asking, because Mia was ill\n    seen by: family, team";
    const string Secret = "shared with Jo: what Mia saw, without asking, because she was afraid";

    readonly TemporaryFolder _folder = new TemporaryFolder().WithFirstFamily();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(Agreed, "Leanne", true)]
    [InlineData(Agreed, "Kai", false)]
    [InlineData(Agreed, "Jo", false)]
    [InlineData(Shown, "Leanne", true)]
    [InlineData(Shown, "Kai", true)]
    [InlineData(Secret, "Leanne", false)]
    [InlineData(Secret, "Dana", true)]
    public void TheReviewTellsWhoeverMayReadIt(string entry, string reader, bool reads) =>
        Assert.Equal(reads, Page(entry, "review", "--for", reader).Contains(entry[(entry.IndexOf(": ", StringComparison.Ordinal) + 2)..entry.IndexOf(',', StringComparison.Ordinal)], StringComparison.Ordinal));

    [Fact]
    public void APageSaysWhatToWhomWhoAgreedAndWhy() => Assert.Contains(
        "- Tuesday 10 February 2026, shared with Jo: the school report. Shared by Dana. Agreed by Leanne. Why: Jo looks for a flat near the school.",
        Page(Agreed, "review", "--for", "Leanne"),
        StringComparison.Ordinal);

    [Fact]
    public void TheSheetForSupervisionHasAllOfIt() =>
        Assert.Contains("what Mia saw. We did not ask the family first. Why: she was afraid.", Page(Secret, "supervision", "--for", "Dana"), StringComparison.Ordinal);

    [Fact]
    public void TheListOfCopiesNamesTheReadersOfEachLine()
    {
        Write($"{Agreed}\n  {Secret}");

        var list = string.Join(' ', _folder.Run("copies", "harper.plan", "--as-of", "2026-02-17").Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        Assert.Contains("Why: Jo looks for a flat near the school. Read by: Leanne and Dana.", list, StringComparison.Ordinal);
        Assert.Contains("Why: she was afraid. Read by: Dana.", list, StringComparison.Ordinal);
        Assert.DoesNotContain("What was shared", _folder.Run("copies", "harper.plan", "--as-of", "2026-02-09").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AsJsonItIsAList()
    {
        Write(Shown);

        using var json = JsonDocument.Parse(_folder.Run("copies", "harper.plan", "--as-of", "2026-02-17", "--format", "json").Output);
        var one = Assert.Single(json.RootElement.GetProperty("shared").EnumerateArray());

        Assert.Equal("""["the GP"] that nobody sleeps without asking 2026-02-10""", string.Join(
            ' ', one.GetProperty("with").GetRawText().Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal).Replace("theGP", "the GP", StringComparison.Ordinal),
            one.GetProperty("what").GetString(), one.GetProperty("asked").GetString(), one.GetProperty("date").GetString()));
    }

    [Theory]
    [InlineData("shared with Jo: the rent, because she asked", "", true)]
    [InlineData("shared with Jo: the rent, because she asked", "sharing agreement: Magenta Homes", false)]
    [InlineData("shared with Magenta Homes: the rent, because they asked", "sharing agreement: Magenta Homes", false)]
    [InlineData("shared with Jo, Amir: the rent, because they asked", "sharing agreement: Magenta Homes", true)]
    [InlineData("shared with Jo, Amir: the rent, because they asked", "sharing agreement: everybody here", false)]
    [InlineData("shared with Jo: the rent, agreed by Leanne, because she asked", "", false)]
    [InlineData("shared with the police: the rent, without asking, because somebody was hurt", "", false)]
    [InlineData("shared with the police: the rent, because somebody was hurt", "sharing agreement: Magenta Homes", true)]
    [InlineData("shared with Dana: the rent, because she was away", "", false)]
    public void WhatNobodyAgreedToIsAWarning(string entry, string agreement, bool warns)
    {
        Write(entry);
        var plan = _folder.Read("harper.plan");
        var head = agreement.Length == 0 ? "" : $"  {agreement}\n";
        _folder.With("harper.plan", plan.Replace("  key worker: Dana\n", $"  key worker: Dana\n{head}", StringComparison.Ordinal)
            + "\ngroup everybody here: Magenta Homes, Ridgeway High School\n");

        Assert.Equal(warns, _folder.Run("check", "harper.plan", "--as-of", "2026-02-17").Error.Contains("PL0856", StringComparison.Ordinal));
    }

    string Page(string entry, string document, params ReadOnlySpan<string> more)
    {
        Write(entry);
        _folder.Run(["render", document, "harper.plan", "--as-of", "2026-02-17", "--format", "md", "-o", "pages", .. more]);

        return _folder.Read($"pages/{document}-{more[^1].ToLowerInvariant()}.md");
    }

    void Write(string entry) => _folder.With("harper.record", $"{_folder.Read("harper.record")}\n10 February 2026\n  {entry}\n");
}
