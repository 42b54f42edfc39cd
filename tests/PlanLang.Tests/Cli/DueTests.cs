using System.Text;
using System.Text.Json;

namespace PlanLang.Tests.Cli;

public sealed class DueTests : IDisposable
{
    readonly TemporaryFolder _folder = new TemporaryFolder().WithFirstFamily();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void WhatIsDueIsListedByDayWithWhatIsOverdue()
    {
        var result = _folder.Run("due", "--within", "14", "days", "--as-of", "2026-02-10");

        Assert.Equal(0, result.Status);
        Assert.Equal(
            """
            What is due by Tuesday 24 February 2026
            =======================================
            As things stand on Tuesday 10 February 2026.

            Dana Okafor: 1 overdue, 3 to come
            ---------------------------------
            Monday 9 February 2026, overdue
              The Harper family, WB-2041: speak with the family after a possible breach.
                (harper.record:109)
            Tuesday 17 February 2026
              The Harper family, WB-2041: review. (harper.plan:135)
            Sunday 22 February 2026
              The Harper family, WB-2041: records of attendance of Kai, attendance of Mia.
                (harper.plan)

            """.ReplaceLineEndings("\n"),
            result.Output);
    }

    [Theory]
    [InlineData("2026-02-16", new string[0])]
    [InlineData("2026-02-17", new[] { "2026-02-17" })]
    [InlineData("2026-05-12", new[] { "2026-02-17", "2026-03-31", "2026-05-12" })]
    public void EveryReviewUpToTheLastDayIsListed(string until, string[] days)
    {
        var within = $"{DateOnly.Parse(until, System.Globalization.CultureInfo.InvariantCulture).DayNumber - new DateOnly(2026, 2, 10).DayNumber} days";

        var result = _folder.Run("due", ".", "--within", within, "--as-of", "2026-02-10", "--format", "json");

        Assert.Equal(days, Due(result).Where(one => one.Kind == "review").Select(one => one.Day));
    }

    [Fact]
    public void AnActionIsDueUntilItIsDone()
    {
        var before = _folder.Run("due", "--as-of", "2026-01-14", "--format", "json");
        var after = _folder.Run("due", "--as-of", "2026-01-16", "--format", "json");

        Assert.Contains(("action", "2026-01-14"), Due(before));
        Assert.DoesNotContain("action", Due(after).Select(one => one.Kind));
    }

    [Fact]
    public void KeyWorkersComeInOrderAndCanBeChosen()
    {
        _folder.With("adams.plan", _folder.Read("harper.plan").Replace("Dana", "Abi", StringComparison.Ordinal).Replace("WB-2041", "WB-7", StringComparison.Ordinal));

        var all = _folder.Run("due", "--as-of", "2026-02-10");
        var one = _folder.Run("due", "--as-of", "2026-02-10", "--key-worker", "Abi");

        Assert.True(all.Output.IndexOf("Abi Okafor", StringComparison.Ordinal) < all.Output.IndexOf("Dana Okafor", StringComparison.Ordinal));
        Assert.DoesNotContain("Dana", one.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AClosedFamilyHasNothingDue()
    {
        _folder.With("harper.record", _folder.Read("harper.record") + "\n1 February 2026\n  closed: as planned, all is well\n");

        var result = _folder.Run("due", "--as-of", "2026-02-10");

        Assert.EndsWith("Nothing is due.\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TheCalendarHoldsTheReferenceAndTheKindAndNothingElse()
    {
        var result = _folder.Run("due", "--as-of", "2026-01-14", "--within", "60 days", "--format", "ics");

        var lines = result.Output.Split("\r\n");
        Assert.Equal("BEGIN:VCALENDAR", lines[0]);
        Assert.Equal(["END:VCALENDAR", ""], lines[^2..]);
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Equal(
            ["SUMMARY:PlanLang action: WB-2041", "SUMMARY:PlanLang return: WB-2041", "SUMMARY:PlanLang review: WB-2041"],
            lines.Where(line => line.StartsWith("SUMMARY", StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal));
        Assert.All(["Harper", "Kai", "shoes", "attendance"], word => Assert.DoesNotContain(word, result.Output, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void ADeadlineKeepsItsIdentityWhereverItStandsInThePlan()
    {
        var before = Identities(_folder.Run("due", "--as-of", "2026-02-10", "--format", "ics"));
        _folder.With("harper.plan", "# A comment.\n" + _folder.Read("harper.plan"));

        var after = Identities(_folder.Run("due", "--as-of", "2026-02-11", "--format", "ics"));

        Assert.Equal(before, after);
        Assert.Equal(before.Distinct(), before);
    }

    [Fact]
    public void FamiliesWithoutAReferenceHaveEntriesOfTheirOwnAndOneADayOfEachKind()
    {
        var nameless = _folder.Read("harper.plan").Replace("  reference: WB-2041\n", "", StringComparison.Ordinal);
        _folder.With("harper.record", "").With("harper.plan", nameless).With("marsh.plan", nameless.Replace("The Harper family", "The Marsh family", StringComparison.Ordinal));

        var result = _folder.Run("due", "--as-of", "2026-01-14", "--within", "30 days", "--format", "ics");
        var days = result.Output.Split("BEGIN:VEVENT").Where(entry => entry.Contains("PlanLang return", StringComparison.Ordinal))
            .GroupBy(entry => entry.Split("\r\n").First(line => line.StartsWith("DTSTART", StringComparison.Ordinal)))
            .ToList();

        Assert.NotEmpty(days);
        Assert.All(days, day => Assert.Equal(2, day.Count()));
        Assert.Equal(Identities(result).Distinct(), Identities(result));
    }

    [Theory]
    [InlineData(false, "--stage", "easing off")]
    [InlineData(true, "--stage", "intensive")]
    [InlineData(true, "--needs-attention")]
    public void FamiliesAreChosenAsForACheck(bool taken, params string[] filter) => Assert.Equal(
        taken, _folder.Run(["due", "--as-of", "2026-02-10", .. filter]).Output.Contains("The Harper family", StringComparison.Ordinal));

    [Fact]
    public void ALongOrStrangeReferenceIsFoldedAndEscaped()
    {
        _folder.With("harper.plan", _folder.Read("harper.plan").Replace("WB-2041", $"A; B, C\\D {new string('é', 60)}", StringComparison.Ordinal)).With("harper.record", "");

        var output = _folder.Run("due", "--as-of", "2026-02-10", "--format", "ics").Output;

        Assert.All(output.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains($"SUMMARY:PlanLang review: A\\; B\\, C\\\\D {new string('é', 60)}\r\n", output.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fish")]
    [InlineData("3 terms")]
    [InlineData("0 days")]
    public void ALengthThatCannotBeReadIsWrongUse(string length)
    {
        var result = _folder.Run("due", "--within", length);

        Assert.Equal(2, result.Status);
        Assert.StartsWith($"We cannot read the length of time '{length}' after --within. Write: --within 14 days", result.Error, StringComparison.Ordinal);
    }

    static ImmutableArray<(string Kind, string Day)> Due(CommandResult result)
    {
        using var document = JsonDocument.Parse(result.Output);

        return
        [
            .. document.RootElement.GetProperty("due").EnumerateArray()
                .Select(one => (one.GetProperty("kind").GetString() ?? "", one.GetProperty("date").GetString() ?? "")),
        ];
    }

    static ImmutableArray<string> Identities(CommandResult result) =>
        [.. result.Output.Split("\r\n").Where(line => line.StartsWith("UID:", StringComparison.Ordinal))];
}
