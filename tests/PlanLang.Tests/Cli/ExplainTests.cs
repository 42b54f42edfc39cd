namespace PlanLang.Tests.Cli;

/// <summary>What can be asked for by which name, and what is said where a name means nothing or too much.</summary>
public sealed class ExplainTests : IDisposable
{
    const string Plan = """
        plan: The Harper family
          started: 6 January 2026
          key worker: Dana

        family
          Leanne: Leanne Harper, mother, born 3 May 1988
          Kai: Kai Harper, son, born 12 June 2011

        team
          Dana: Dana Okafor, key worker, Family Intervention Team
          Jo: Jo Bell, housing officer, Magenta Homes

        measure attendance
          of: Kai
          counts: sessions attended of sessions possible
        measure incidents
          of: the family
          counts: incidents
          from: Community Patrol, every month

        goal school: Kai is in school every day
          for: Kai
          met when: attendance of Kai is at least 90% over the last 6 weeks
          milestone by 10 February 2026: attendance of Kai is at least 50%
          by: 17 July 2026
          action lifts: Dana drives Kai to school
            who: Dana
            when: every Tuesday
        goal calm: Evenings are calm
          for: Kai
          by: 17 July 2026
          action bedtime: Phones go downstairs at 9 o'clock
            who: Leanne
            when: every day

        reward cinema: We go to the cinema together
          when: attendance of Kai is at least 95%

        sanction calm: Jo comes to talk
          given to: Leanne
          power: Magenta Homes, tenancy agreement clause 4.1
          told on: 13 January 2026
          support: action lifts
          may be considered when: at least 2 incidents in the last 4 weeks
          decided by: Jo
          ends when: no incidents for 4 weeks

        stage intensive: Getting going
          move on when all of
            goal school is met
            this stage has lasted at least 12 weeks
        stage easing off: Doing more on our own
          move on when: every goal is met

        step down to Community Coaches
          when: Leanne agrees
        step up to Children's Social Care
          when: at least 5 incidents in the last 4 weeks

        criteria eligible: Referred to the programme
          when: at least 1 incident in the last 12 months
        result progress: Getting on
          when: attendance of Kai is at least 60%
          pays: £700
        reviews: every 6 weeks from 17 February 2026
        contract: Family contract
          purpose: To help us
          period: 13 January 2026 to 13 July 2026
          signed by: Leanne, Dana
        score goals: goal attainment scaling
          goal school: weight 3

        """;

    const string Diary = """
        records of The Harper family
        16 January 2026
          attendance of Kai: 5 of 10
          incidents: 1
          action lifts: kept
          score of goal school: 1
        23 January 2026
          written: 12 February 2026
          attendance of Kai: 9 of 10
        6 February 2026
          written: 20 February 2026
          attendance of Kai: 8 of 10
        17 February 2026
          review held: Leanne, Dana
        14 January 2026
          contract signed by Leanne, Dana

        """;

    readonly TemporaryFolder _folder = new TemporaryFolder().With("harper.plan", Plan).With("harper.record", Diary);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ALineOfAMilestoneStandsAtTheMilestoneAlone()
    {
        var page = _folder.Run("explain", "harper.plan", "goal", "school", "--as-of", "2026-04-20").Output;

        Assert.Contains("The latest milestone that was due", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("harper.record:12").Length);
        Assert.True(page.IndexOf("milestone by 10 February 2026:", StringComparison.Ordinal) < page.IndexOf("harper.record:12", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("school", "goal school: ", "milestone by 10 February 2026: ")]
    [InlineData("goal school", "goal school: ", "milestone by 10 February 2026: ")]
    [InlineData("Kai is in school every day", "goal school: ", "milestone by 10 February 2026: ")]
    [InlineData("KAI  is in school every day", "goal school: ", "milestone by 10 February 2026: ")]
    [InlineData("goal calm", "goal calm: ", "Phones go downstairs at 9 o'clock (Leanne): ")]
    [InlineData("milestone 10 February 2026", "milestone by 10 February 2026: met")]
    [InlineData("milestone by 10 February 2026", "milestone by 10 February 2026: met")]
    [InlineData("milestone school", "milestone by 10 February 2026: met")]
    [InlineData("action lifts", "action lifts: ")]
    [InlineData("bedtime", "action bedtime: ")]
    [InlineData("cinema", "reward cinema: not yet")]
    [InlineData("sanction calm", "sanction calm: not reached")]
    [InlineData("stage intensive", "stage intensive: not met")]
    [InlineData("easing off", "stage easing off: not the current stage", "Only the current stage is judged, which is intensive.")]
    [InlineData("step down", "step down Community Coaches: not met")]
    [InlineData("step down to community coaches", "step down Community Coaches: not met")]
    [InlineData("step up Children’s Social Care", "step up Children's Social Care: ")]
    [InlineData("criteria eligible", "criteria eligible: ")]
    [InlineData("result progress", "result progress: met")]
    [InlineData("score goals", "score goals: ", "goal school, weight 3: 1 on 16 January 2026")]
    [InlineData("goal", "goal school: ", "goal calm: ")]
    [InlineData("reviews", "reviews every 6 weeks: in time", "The last review was held on Tuesday 17 February 2026.", "harper.record:14 review held: Leanne, Dana")]
    [InlineData("contract", "contract Family contract: signed by all who are to sign it on 14 January 2026", "harper.record:16 contract signed by Leanne, Dana")]
    [InlineData("Family contract", "contract Family contract: signed")]
    public void EverythingThatStandsSomehowIsExplainedByItsName(string name, params string[] lines)
    {
        var result = Explain([.. name.Split(' ')]);

        Assert.Equal("", result.Error);
        Assert.All(lines, line => Assert.Contains(line, result.Output));
        Assert.Equal(0, result.Status);
    }

    [Theory]
    [InlineData("goal 1", "goal 1: ", "milestone by 10 February 2026: ")]
    [InlineData("action 1", "action 1: ")]
    public void WhatHasNoNameIsCalledByItsPlace(string name, params string[] lines)
    {
        var nameless = Plan
            .Replace("goal school: weight", "goal calm: weight").Replace("goal school is met", "every goal is met")
            .Replace("goal school:", "goal:").Replace("action lifts:", "action:").Replace("action lifts", "action bedtime");
        _folder.With("harper.plan", nameless).With("harper.record", "records of The Harper family\n");

        var result = Explain(name.Split(' '));

        Assert.Equal("", result.Error);
        Assert.All(lines, line => Assert.Contains("\n" + line, result.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void AMilestoneAloneComesWithoutItsGoal() => Assert.DoesNotContain("goal school:", Explain("milestone", "school").Output);

    [Theory]
    [InlineData("calm", "Several things are called 'calm' in this plan: goal calm (harper.plan:29) and sanction calm (harper.plan:39). Say which, for example: goal calm\n")]
    [InlineData("scool", "There is nothing called 'scool' to explain in this plan. Did you mean 'school'?\n")]
    [InlineData("sanction clam", "There is nothing called 'sanction clam' to explain in this plan. Did you mean 'sanction calm'?\n")]
    [InlineData("zebra", "There is nothing called 'zebra' to explain in this plan. There are: goal school, action lifts, goal calm, action bedtime, reward cinema, sanction calm, criteria eligible, result progress, score goals, stage intensive, stage easing off, step down Community Coaches, step up Children's Social Care, reviews every 6 weeks, contract Family contract.\n")]
    public void ANameThatMeansNothingOrTooMuchIsSaidToDoSo(string name, string message)
    {
        var result = Explain(name);

        Assert.Equal((2, "", message), (result.Status, result.Output, result.Error));
    }

    [Fact]
    public void ASanctionSaysWhatWasDecidedAndWhatEndsIt()
    {
        _folder.With("harper.record", Diary + """
            17 January 2026
              incidents: 1
            18 January 2026
              sanction calm: used, decided by Jo
            5 February 2026
              incidents: 1
            """);

        Assert.Contains(
            """
            sanction calm: in force
              It has been in force since 18 January 2026.
              Only what is recorded after 13 January 2026 is looked at.
              harper.record:4 incidents: 1
              harper.record:20 sanction calm: used, decided by Jo
              As written:
                harper.plan:44 may be considered when: at least 2 incidents in the last 4
                  weeks
              at least 2 incidents in the last 4 weeks: not met. It was 1 from 24 January
                2026 to 20 February 2026.
                harper.record:18 incidents: 1
                harper.record:22 incidents: 1
              It ends when, as written:
                harper.plan:46 ends when: no incidents for 4 weeks
              no incidents for 4 weeks: not met. It was 1 from 24 January 2026 to 20
                February 2026.
                harper.record:18 incidents: 1
                harper.record:22 incidents: 1
            """,
            Explain("sanction", "calm").Output);
        Assert.Contains("\"endsWhen\": {", Explain("sanction", "calm", "--format", "json").Output);
        Assert.Contains("It ends when:", _folder.Run("check", "harper.plan", "--as-of", "2026-02-20").Output);
        Assert.Contains("in force since 18 January 2026", _folder.Run("check", "harper.plan", "--as-of", "2026-02-20").Output);
    }

    [Fact]
    public void ASanctionThatHasEndedSaysWhatEndedItAndWhen()
    {
        _folder.With("harper.record", Diary + """
            18 January 2026
              sanction calm: used, decided by Jo
            20 January 2026
              incidents: none
            """);
        var page = Explain("sanction", "calm").Output;

        Assert.Contains("It ended on 13 February 2026.", page);
        Assert.Contains("no incidents for 4 weeks: met. It was 0 from 17 January 2026 to 13 February", page);
    }

    [Fact]
    public void AGoalSaysWhyItIsOnTrack()
    {
        Assert.Contains("The latest milestone that was due, by 10 February 2026, is met.", Explain("school").Output);

        _folder.With("harper.plan", Plan.Replace(
            "milestone by 10 February 2026: attendance of Kai is at least 50%",
            "started at: attendance of Kai",
            StringComparison.Ordinal)).With("harper.record", Diary + "3 January 2026\n  attendance of Kai: 4 of 10\n");

        Assert.Contains(
            """
            goal school: on track
              It is held against a straight line from how things stood at the start to what
                is to be reached by 17 July 2026.
              Kai: 73%, and the line is at 52% today.
            """,
            Explain("school").Output);
    }

    [Fact]
    public void AGoalThatThePageExplainsIsExplainedOnce()
    {
        Assert.Contains("See goal school.", Explain().Output);
        Assert.Contains("harper.record:3 attendance of Kai: 5 of 10", Explain("stage", "intensive").Output);
    }

    [Fact]
    public void TheConditionStandsAsItWasWritten() => Assert.Contains(
        """
          As written:
            harper.plan:49 move on when all of
              harper.plan:50 goal school is met
              harper.plan:51 this stage has lasted at least 12 weeks
        """,
        Explain("stage", "intensive").Output);

    [Fact]
    public void WhatWasWrittenMoreThanFourteenDaysLateIsMarked()
    {
        var page = string.Join(' ', Explain("school").Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        Assert.Contains("harper.record:9 attendance of Kai: 9 of 10 (written late, on 12 February 2026) harper.record:12", page);
        Assert.DoesNotContain("8 of 10 (written late", page); // written on the fourteenth day
    }

    [Theory]
    [InlineData("md", "harper.record:9 attendance of Kai: 9 of 10 (written late, on 12 February 2026)")]
    [InlineData("json", "\"writtenLate\": \"2026-02-12\"")]
    [InlineData("json", "\"sum\": \"5 of 10 + 9 of 10 + 8 of 10 = 22 of 30 = 73%\"")]
    public void TheOtherFormatsSayTheSame(string format, string line) => Assert.Contains(line, Explain("school", "--format", format).Output);

    [Fact]
    public void TheCheckMarksWhatWasWrittenLateWhereAVerdictRestsOnIt() => Assert.Contains(
        "It rests on what was written late: harper.record:9 (written late, on 12",
        _folder.Run("check", "harper.plan", "--as-of", "2026-02-20").Output);

    [Theory]
    [InlineData("check")]
    [InlineData("check", "--format", "json")]
    [InlineData("explain")]
    [InlineData("explain", "--format", "json")]
    [InlineData("explain", "--format", "md")]
    [InlineData("due", "--within", "30 days")]
    public void APastReviewRunAgainGivesTheSameBytes(string command, params string[] options)
    {
        string[] arguments = [command, "harper.plan", "--as-of", "2026-02-10", .. options];
        var then = _folder.Run(arguments);

        _folder.With("harper.record", Diary + """
            16 January 2026
              written: 11 February 2026
              attendance of Kai: 10 of 10, correction
              incidents: 4
              does not apply: attendance of Kai, left school
              action lifts: missed
            2 February 2026
              written: 3 March 2026
              incidents: none
              Leanne agrees: step down
              review held: Leanne, Dana
            11 February 2026
              incidents: 3
              stage: easing off
              sanction calm: used, decided by Jo
            """);

        Assert.Equal(then, _folder.Run(arguments));
        Assert.NotEqual(then.Output, _folder.Run([.. arguments, .. command == "due" ? ["--as-of", "2026-03-03"] : new[] { "--known-at", "2026-03-03" }]).Output);
    }

    CommandResult Explain(params string[] arguments) => _folder.Run(["explain", "harper.plan", .. arguments, .. new[] { "--as-of", "2026-02-20" }]);
}
