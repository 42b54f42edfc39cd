namespace PlanLang.Tests.Cli;

public sealed class SignTests : IDisposable
{
    const string Entry = "  contract signed by Leanne, Kai, Dana, version ";

    readonly TemporaryFolder _folder = new TemporaryFolder().WithFirstFamily();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AnEntryStandsUnderItsDayAndNothingElseMoves()
    {
        var before = _folder.Read("harper.record");

        var result = Sign("--by", "Leanne", "--by", "Kai", "--by", "Dana", "--how", "large print, explained back");

        Assert.Equal((0, ""), (result.Status, result.Error));
        var after = _folder.Read("harper.record");
        var added = after.Split('\n').Except(before.Split('\n')).ToList();
        Assert.StartsWith(Entry, added[0], StringComparison.Ordinal);
        Assert.Equal(["  explained to Leanne: large print, explained back", "  explained to Kai: large print, explained back"], added[^2..]);
        Assert.Equal(before, string.Join('\n', after.Split('\n').Where(line => !added.Contains(line))));
        Assert.Equal("14 January 2026", after.Split('\n').SkipWhile(line => line != added[^1]).ElementAt(2));
    }

    [Fact]
    public void ADayThatIsNotThereYetGetsAHeadingAtTheEnd()
    {
        var before = _folder.Read("harper.record");

        _folder.Run("sign", "harper.plan", "--by", "Leanne", "--as-of", "3 August 2026");

        Assert.StartsWith($"{before}3 August 2026\n  contract signed by Leanne, version ", _folder.Read("harper.record"), StringComparison.Ordinal);
    }

    [Fact]
    public void AClauseWhoseNameHasACommaIsSignedAndKnownAgain()
    {
        _folder.With("harper.plan", _folder.Read("harper.plan").Replace("step down to Community Coaches", "step down to Eileen, and the Coaches", StringComparison.Ordinal));

        Assert.Equal(0, Sign("--by", "Leanne", "--by", "Kai", "--by", "Dana", "--how", "large print, explained back").Status);

        Assert.Contains("step down to Eileen and the Coaches ", _folder.Read("harper.record").Replace("\n   ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        var check = _folder.Run("check", "harper.plan", "--as-of", "2026-02-17");
        Assert.DoesNotContain("PL0640", check.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("PL0643", check.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WhereALibraryHasChangedThePlanIsSignedAnew()
    {
        _folder.With("harper.plan", _folder.Read("harper.plan").Replace("stage easing off: Doing more on our own\n  visits: 1 to 2 a week\n  move on when: every goal is met\n", "", StringComparison.Ordinal));
        var library = _folder.Read("libraries/wirral-ifip.plan");
        _folder.With("libraries/wirral-ifip.plan", $"{library}\nstage easing off: Doing more on our own\n  visits: 1 to 2 times a week\n");
        Sign("--by", "Leanne", "--by", "Kai", "--by", "Dana", "--how", "large print, explained back");
        _folder.With("libraries/wirral-ifip.plan", $"{library}\nstage easing off: Doing more on our own\n  visits: once a week\n");

        var check = _folder.Run("check", "harper.plan", "--as-of", "2026-02-17");

        Assert.Contains("libraries/wirral-ifip.plan(12,7): warning PL0640: Stage easing off is no longer", check.Error, StringComparison.Ordinal);
        Assert.Contains("write it down: plan sign harper.plan --by Leanne --by Kai --by Dana\n", check.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void LineEndsAndIndentsOfTheDiaryAreKept()
    {
        _folder.With("harper.record", "records of WB-2041\r\n\r\n13 January 2026\r\n    action lifts: kept");

        Sign("--by", "Dana");

        var diary = _folder.Read("harper.record");
        Assert.StartsWith("records of WB-2041\r\n\r\n13 January 2026\r\n    action lifts: kept\r\n    contract signed by Dana, version ", diary, StringComparison.Ordinal);
        Assert.Equal(diary.Split('\n').Length, diary.Split("\r\n").Length);
    }

    [Fact]
    public void EntriesWrittenLaterAreNotMixedWithTheSignature()
    {
        _folder.With("harper.record", "records of WB-2041\n13 January 2026\n  written: 20 January 2026\n  action lifts: kept\n");

        Sign("--by", "Dana");

        Assert.Contains("  action lifts: kept\n13 January 2026\n  contract signed by Dana", _folder.Read("harper.record"), StringComparison.Ordinal);
    }

    [Fact]
    public void ADiaryIsMadeWhereThereIsNone()
    {
        File.Delete(_folder.Full("harper.record"));

        var result = Sign("--by", "Dana");

        Assert.Equal(0, result.Status);
        Assert.StartsWith("records of WB-2041\n\n13 January 2026\n  contract signed by Dana, version ", _folder.Read("harper.record"), StringComparison.Ordinal);
    }

    [Fact]
    public void WhoHasSignedThisVersionNeedNotSignAgain()
    {
        Sign("--by", "Leanne");
        var once = _folder.Read("harper.record");

        var result = Sign("--by", "Leanne");

        Assert.Equal(new CommandResult(0, "Leanne has signed this version already, on 13 January 2026.\n", ""), result);
        Assert.Equal(once, _folder.Read("harper.record"));
    }

    [Theory]
    [InlineData("Leane", "'Leane' is not among those who sign the contract. Did you mean 'Leanne'?\n")]
    [InlineData("Ron", "'Ron' is not among those who sign the contract: Leanne, Kai, Dana. Write the name into its line 'signed by:' first.\n")]
    public void OnlyThoseWhoAreToSignCan(string name, string error) =>
        Assert.Equal(new CommandResult(2, "", error), Sign("--by", name));

    [Fact]
    public void WhatIsNoExplanationIsNotWritten()
    {
        var before = _folder.Read("harper.record");

        var result = Sign("--by", "Leanne", "--how", "over tea");

        Assert.Equal((1, ""), (result.Status, result.Output));
        Assert.Contains("error PL0881: 'over tea' does not say how the contract was explained.", result.Error, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was signed.\n", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Read("harper.record"));
    }

    [Theory]
    [InlineData("goal neighbours: We get on with our neighbours\n", "# A remark.\ngoal   neighbours:  We get on with   our neighbours\n")]
    [InlineData("    who: Leanne, Kai\n    when: every day", "    when: every day\n    who: Kai, Leanne")]
    [InlineData("by: 17 July 2026", "by: Friday 17 July 2026")]
    [InlineData("note, 14 January 2026\n", "note, 15 January 2026\n")]
    [InlineData("  - Mornings end in shouting.", "  - Mornings end in shouting and slamming of doors.")]
    [InlineData("measure work\n", "measure sleep\n  of: Leanne\n  scale: 0 to 10\n\nmeasure work\n")]
    [InlineData("goal neighbours:", "goal hidden: Leanne is safe\n  seen by: team\n  for: Leanne\n  by: 17 July 2026\n  action flat: Dana finds a flat\n    who: Dana\n    by: 1 March 2026\n\ngoal neighbours:")]
    public void WhatLeavesTheMeaningForTheSignerKeepsTheSignature(string before, string after)
    {
        Sign("--by", "Leanne");

        Edit(before, after);

        Assert.DoesNotContain(Codes(), code => code is "PL0640" or "PL0643" or "PL0644" or "PL0645");
    }

    [Theory]
    [InlineData("by: 17 July 2026", "by: 18 July 2026", "PL0640")]
    [InlineData("at least 3 asb incidents", "at least 2 asb incidents", "PL0640")]
    [InlineData("  action music: The music is off at ten\n    who: Kai\n    when: every day\n", "", "PL0644")]
    [InlineData("reward cinema:", "reward pool: We go swimming\n  from: Dana\n  when: attendance of Mia is at least 95% over the last 4 weeks\n\nreward cinema:", "PL0643")]
    public void WhatChangesTheMeaningIsSaidByName(string before, string after, string code)
    {
        Sign("--by", "Leanne", "--how", "read aloud");

        Edit(before, after);

        Assert.Contains(code, Codes());
    }

    [Fact]
    public void EachSignerHasTheVersionOfTheirOwnCopy()
    {
        Edit("  action music:", "  action quiet: Dana talks with Leanne alone\n    seen by: Leanne, team\n    who: Dana, Leanne\n    by: 1 March 2026\n  action music:");

        var result = Sign("--by", "Leanne", "--by", "Kai", "--by", "Dana");

        var signed = result.Output.Split('\n').Where(line => line.Contains("signed by", StringComparison.Ordinal)).ToList();
        Assert.StartsWith("  contract signed by Leanne, Dana, version ", signed[0], StringComparison.Ordinal);
        Assert.StartsWith("  contract signed by Kai, version ", signed[1], StringComparison.Ordinal);
    }

    [Fact]
    public void AChangedSanctionWaitsUntilItIsSignedAnew()
    {
        Sign("--by", "Leanne", "--by", "Kai", "--by", "Dana");
        Assert.Equal("", ReasonsOfTheWarning());

        Edit("power: Magenta Homes, tenancy agreement clause 4.1", "power: Magenta Homes, tenancy agreement clause 4.2");

        Assert.Contains("\"changed\"", ReasonsOfTheWarning(), StringComparison.Ordinal);
        _folder.Run("sign", "harper.plan", "--by", "Leanne", "--as-of", "2026-01-19");
        Assert.Equal("", ReasonsOfTheWarning());
    }

    [Fact]
    public void WhatChangedForOneSignerLeavesNoTraceInTheCopyOfAnother()
    {
        const string Quiet = "  action quiet: Dana talks with Leanne alone\n    seen by: Leanne, team\n    who: Dana, Leanne\n    by: 1 March 2026\n  action music:";
        Edit("  action music:", Quiet);
        Sign("--by", "Leanne", "--by", "Kai");
        var before = ReviewForKai();

        Edit("    by: 1 March 2026\n  action music:", "    by: 8 March 2026\n  action music:");

        Assert.Contains("PL0640", Codes());
        Assert.Equal(before, ReviewForKai());
    }

    [Fact]
    public void JsonNamesWhatHasChanged()
    {
        Sign("--by", "Leanne", "--by", "Kai");
        Edit("by: 17 July 2026", "by: 18 July 2026");
        Edit("every 6 weeks from", "every 8 weeks from");

        Assert.Contains("\"changedSince\": [\n          \"goal neighbours\",\n          \"reviews\"\n        ]", Json(), StringComparison.Ordinal);
    }

    [Fact]
    public void AVersionAloneHoldsBackWhatMayHaveChanged()
    {
        _folder.With("harper.record", _folder.Read("harper.record").Replace("contract signed by Leanne, Kai, Dana", "contract signed by Leanne, Kai, Dana, version 000000", StringComparison.Ordinal));

        Assert.Contains("PL0645", Codes());
        Assert.Contains("\"changed\"", ReasonsOfTheWarning(), StringComparison.Ordinal);
    }

    CommandResult Sign(params string[] arguments) => _folder.Run(["sign", "harper.plan", "--as-of", "2026-01-13", .. arguments]);

    void Edit(string before, string after)
    {
        var plan = _folder.Read("harper.plan");
        Assert.Contains(before, plan, StringComparison.Ordinal);

        _folder.With("harper.plan", plan.Replace(before, after, StringComparison.Ordinal));
    }

    string ReviewForKai()
    {
        Assert.Equal(0, _folder.Run("render", "review", "harper.plan", "--for", "Kai", "--as-of", "2026-01-20").Status);

        return _folder.Read("review-kai.html");
    }

    string Json() => _folder.Run("check", "harper.plan", "--as-of", "2026-01-20", "--format", "json").Output;

    string ReasonsOfTheWarning() => Json().Split("\"id\": \"spoken warning\"")[1].Split("\"reasons\": [")[1].Split(']')[0].Trim();

    IEnumerable<string> Codes() => _folder.Run("check", "harper.plan", "--as-of", "2026-01-20").Error.Split('\n')
        .Where(line => line.Contains("): ", StringComparison.Ordinal))
        .Select(line => line.Split("): ")[1].Split(' ')[1].TrimEnd(':'));
}
