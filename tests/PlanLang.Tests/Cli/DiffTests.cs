using System.Text.Json;

namespace PlanLang.Tests.Cli;

public sealed class DiffTests : IDisposable
{
    readonly TemporaryFolder _folder = new TemporaryFolder().WithFirstFamily();

    public DiffTests() => _folder.With("old.plan", _folder.Read("harper.plan"));

    public void Dispose() => _folder.Dispose();

    /// <summary>One edit each: what is reported of it, by clause, line and weight.</summary>
    [Theory]
    [InlineData("by: 17 July 2026", "by: 24 July 2026", "changed goal neighbours: major by")]
    [InlineData("met when: no asb incidents for 8 weeks", "met when: no asb incidents for 6 weeks", "changed goal neighbours: major met when")]
    [InlineData("in our words: We want mornings without rows.", "in our words: We want calm mornings.", "changed goal school: minor in our words")]
    [InlineData("goal neighbours: We get on with our neighbours", "goal neighbours: we get on, with our neighbours", "changed goal neighbours: minor title")]
    [InlineData("  milestone by 27 March 2026: attendance of each child is at least 80% in Spring 2026\n", "", "changed goal school: major milestone")]
    [InlineData("    who: Leanne, Kai\n    when: every day", "    who: Leanne\n    when: every school day", "changed action bedtime: major who, major when")]
    [InlineData("cost: £35", "cost: £40", "changed action shoes: major cost")]
    [InlineData("  action shoes: Buy Kai school shoes\n    who: Dana\n    by: 14 January 2026\n    cost: £35\n", "", "removed action shoes: major who, major by, major cost")]
    [InlineData("from: Dana\n", "from: Amir\n", "changed reward cinema: major from")]
    [InlineData("power: Magenta Homes, tenancy agreement clause 4.1", "power: Magenta Homes, tenancy agreement clause 5", "changed sanction spoken warning: major power")]
    [InlineData("visits: 3 to 5 a week", "visits: 2 a week", "changed stage intensive: major visits")]
    [InlineData("until 3 months after closing", "until 4 months after closing", "changed step down to Community Coaches: major afterwards")]
    [InlineData("at least 5 asb incidents", "at least 4 asb incidents", "changed step up to Children's Social Care: major when")]
    [InlineData("every 6 weeks from 17 February 2026", "every 8 weeks from 17 February 2026", "changed reviews: minor every")]
    [InlineData("signed by: Leanne, Kai, Dana", "signed by: Leanne, Dana", "changed contract: major signed by")]
    [InlineData("period: 13 January 2026 to 13 July 2026", "period: 13 January 2026 to 13 June 2026", "changed contract: major period")]
    [InlineData("seen by: Dana, Jo", "seen by: Dana, Jo, Amir", "changed note: major seen by")]
    [InlineData("- Mornings end in shouting.", "- Mornings are loud.", "changed worries: minor lines")]
    [InlineData("born 2 February 2016", "born 3 February 2016", "changed family Mia: major born")]
    [InlineData("key worker, Family Intervention Team", "lead worker, Family Intervention Team", "changed team Dana: minor role")]
    [InlineData("  started: 6 January 2026", "  started: 7 January 2026", "changed plan: major started")]
    [InlineData("  key worker: Dana\n", "  key worker: Dana\n  we all say: School comes first.\n", "changed plan: minor we all say")]
    [InlineData("  key worker: Dana\n", "  key worker: Dana\n  sharing agreement: Magenta Homes\n", "changed plan: major sharing agreement")]
    [InlineData("in our words: complaints about noise or trouble", "in our words: complaints", "changed measure asb incidents: minor in our words")]
    [InlineData("  from: Community Patrol, every month", "  from: Community Patrol, every 2 weeks", "changed measure asb incidents: major from")]
    public void OneEditIsOneChange(string before, string after, string change)
    {
        Edit(before, after);

        Assert.Equal([change], Changes());
    }

    [Theory]
    [InlineData("goal neighbours: We get on with our neighbours\n", "# A remark.\n\ngoal   Neighbours:  We get on   with our neighbours\n")]
    [InlineData("  who: Leanne, Kai, Dana, Amir", "  who: Amir, Dana, Kai, Leanne")]
    [InlineData("by: 17 July 2026", "by: 2026-07-17")]
    [InlineData("at 9 o'clock", "at 9 o’clock")]
    [InlineData("goal school is on track\n    no asb incidents for 4 weeks", "no asb incidents in the last 4 weeks\n    goal school is on track")]
    public void WhatMeansTheSameIsNoChange(string before, string after)
    {
        Edit(before, after);

        Assert.Empty(Changes());
    }

    [Fact]
    public void AFigureIsListed()
    {
        const string Figure = "\nfigure quiet: A third less trouble\n  when: no asb incidents for 8 weeks\n";
        _folder.With("old.plan", _folder.Read("harper.plan") + Figure).With("harper.plan", _folder.Read("harper.plan") + Figure.Replace("8 weeks", "6 weeks", StringComparison.Ordinal));

        Assert.Equal(["changed figure quiet: minor when"], Changes());
    }

    [Fact]
    public void WholeBlocksMayMove()
    {
        var plan = _folder.Read("harper.plan");
        var reward = plan[plan.IndexOf("reward cinema:", StringComparison.Ordinal)..plan.IndexOf("sanction spoken warning:", StringComparison.Ordinal)];
        _folder.With("harper.plan", plan.Replace(reward, "", StringComparison.Ordinal) + "\n" + reward);

        Assert.Empty(Changes());
    }

    [Fact]
    public void AnotherNameForABlockIsNoChange()
    {
        Edit("reward cinema:", "reward film:");

        Assert.Empty(Changes());
    }

    [Fact]
    public void OneReaderIsToldOfNothingElse()
    {
        Edit("  - Mornings end in shouting.", "  - Mornings are loud.");
        Edit("seen by: Dana, Jo", "seen by: Dana, Jo, Amir");
        Edit("at least 5 asb incidents", "at least 4 asb incidents");
        Edit("goal neighbours:", "goal hidden: Leanne is safe\n  seen by: team\n  for: Leanne\n  by: 17 July 2026\n  action flat: Dana finds a flat\n    who: Dana\n    by: 1 March 2026\n\ngoal neighbours:");

        var result = _folder.Run("diff", "old.plan", "harper.plan", "--for", "Kai");

        Assert.Equal((0, ""), (result.Status, result.Error));
        Assert.EndsWith("\nNothing has changed in meaning.\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AReaderReadsTheFamilysWords()
    {
        Edit("at least 3 asb incidents", "at least 2 asb incidents");

        var page = _folder.Run("diff", "old.plan", "harper.plan", "--for", "Kai").Output.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal);

        Assert.Contains("What may happen: Magenta Homes may send a warning letter about the tenancy", page, StringComparison.Ordinal);
        Assert.Contains("there are 3 or more complaints about noise or trouble in the last 4 weeks → there are 2 or more", page.Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("asb", page, StringComparison.Ordinal);
        Assert.DoesNotContain("anction", page, StringComparison.Ordinal);
        Assert.DoesNotContain("harper.plan:", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("by: 17 July 2026", "by: 24 July 2026", "major", 3)]
    [InlineData("by: 17 July 2026", "by: 24 July 2026", "minor", 3)]
    [InlineData("every 6 weeks from", "every 8 weeks from", "major", 0)]
    [InlineData("every 6 weeks from", "every 8 weeks from", "minor", 3)]
    [InlineData("every 6 weeks from", "every 6 weeks  from", "minor", 0)]
    public void TheExitStatusSaysWhetherItMatters(string before, string after, string failOn, int status)
    {
        Edit(before, after);

        Assert.Equal(status, _folder.Run("diff", "old.plan", "harper.plan", "--fail-on", failOn).Status);
    }

    [Fact]
    public void NobodyIsGuessedAt() => Assert.Equal(
        new CommandResult(2, "", "There is nobody called 'Jon' in either plan. Did you mean 'Ron'?\n"),
        _folder.Run("diff", "old.plan", "harper.plan", "--for", "Jon"));

    IEnumerable<string> Changes()
    {
        using var json = JsonDocument.Parse(_folder.Run("diff", "old.plan", "harper.plan", "--format", "json").Output);

        return [.. json.RootElement.GetProperty("changes").EnumerateArray().Select(Change)];
    }

    static string Change(JsonElement change)
    {
        var lines = change.GetProperty("lines").EnumerateArray()
            .Select(line => $"{line.GetProperty("weight").GetString()} {line.GetProperty("keyword").GetString() ?? "title"}");

        return $"{change.GetProperty("change").GetString()} {change.GetProperty("clause").GetString()}: {string.Join(", ", lines)}";
    }

    void Edit(string before, string after)
    {
        var plan = _folder.Read("harper.plan");
        Assert.Contains(before, plan, StringComparison.Ordinal);
        _folder.With("harper.plan", plan.Replace(before, after, StringComparison.Ordinal));
    }
}
