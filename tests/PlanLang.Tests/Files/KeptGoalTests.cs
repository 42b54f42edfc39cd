using PlanLang.Evaluation;
using PlanLang.Files;
using PlanLang.Output;
using PlanLang.Records;
using PlanLang.Tests.Cli;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.Files;

/// <summary>A change to one goal reaches what speaks of it, and leaves the others as they are.</summary>
public sealed class KeptGoalTests : IDisposable
{
    readonly TemporaryFolder _folder = new TemporaryFolder().With("lake.record", Records);
    readonly FamilyDesk _desk;

    public KeptGoalTests() => _desk = new FamilyDesk(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AGoalThatNobodyWroteInStaysAndMoves()
    {
        var before = Checked(_desk, Plan).Goals;
        var (goal, judged, place) = (before[2].Goal, before[2].MetWhen, before[2].Goal.At.Span.Start);

        var after = Checked(_desk, Plan.Replace("in our words: No rows.", "in our words: No more rows.", StringComparison.Ordinal)).Goals;

        Assert.Same(goal, after[2].Goal);
        Assert.Same(judged, after[2].MetWhen);
        Assert.Equal(place + " more".Length, after[2].Goal.At.Span.Start);
        Assert.NotSame(before[0].Goal, after[0].Goal);
        Assert.Same(before[0].Goal.Actions[0], after[0].Goal.Actions[0]);
    }

    [Fact]
    public void TheDiaryIsNotUnderstoodAgainUnlessWhatItNamesIs()
    {
        var before = Checked(_desk, Plan).Diary;
        var same = Checked(_desk, Plan.Replace("No rows.", "No row.", StringComparison.Ordinal)).Diary;
        var other = Checked(_desk, Plan.Replace("every day", "every week", StringComparison.Ordinal)).Diary;

        Assert.Same(before, same);
        Assert.NotSame(before, other);
    }

    [Fact]
    public void WhatIsRecordedOfAnActionIsAboutTheActionAsItIsWrittenNow()
    {
        Checked(_desk, Plan);

        var now = Checked(_desk, Plan.Replace("Phones go downstairs", "Phones stay downstairs", StringComparison.Ordinal));

        foreach (var diary in (Diary[])[now.Diary, now.Diary.KnownBy(new DateOnly(2026, 2, 1))])
        {
            Assert.NotEmpty(diary.Entries);
            Assert.All(diary.Entries.Cast<ActionEntry>(), entry => Assert.Same(now.Plan.Actions.Single(), entry.Action));
        }
    }

    [Theory]
    [InlineData("at least 90%", "at least 50%")]
    [InlineData("when: every day", "when: every week")]
    [InlineData("no asb incidents for 8 weeks", "goal order is met")]
    [InlineData("by: 17 July 2026\n  action", "by: 17 Jully 2026\n  action")]
    [InlineData("goal nights: They", "goal night: They")]
    [InlineData("about: education", "about: home")]
    [InlineData("who: Kai", "who: Tom")]
    public void WhatSpeaksOfAGoalFollowsIt(string before, string after)
    {
        Assert.Contains(before, Plan, StringComparison.Ordinal);
        Checked(_desk, Plan);

        foreach (var text in (string[])[Plan.Replace(before, after, StringComparison.Ordinal), Plan])
        {
            Whole.AssertSame(Checked(new FamilyDesk(_folder.Path), text), Checked(_desk, text));
        }
    }

    [Fact]
    public void OfAPlanWithoutGoalsTooAllIsSaidOfItsTextAsItIsNow()
    {
        var text = Plan[..Plan.IndexOf("goal school", StringComparison.Ordinal)];
        Checked(_desk, text);

        Whole.AssertSame(CheckedPlan(new FamilyDesk(_folder.Path), text), CheckedPlan(_desk, text));
    }

    Assessment Checked(FamilyDesk desk, string text) =>
        CheckedPlan(desk, text).Assessment ?? throw new InvalidOperationException("The plan cannot be read.");

    CheckedPlan CheckedPlan(FamilyDesk desk, string text)
    {
        desk.Write(_folder.Full("lake.plan"), text);

        return PlanLanguage.Check(desk.Family(_folder.Full("lake.plan")), new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 2), Depth.VerdictAlone);
    }

    const string Plan = """
        plan: The Lake family
          started: 6 January 2026
          key worker: Dana
        family
          Leanne: Leanne Lake, mother
          Kai: Kai Lake, son, born 12 June 2011
        team
          Dana: Dana Okafor, key worker, Family Intervention Team
        measure attendance
          of: each child
          counts: sessions attended of sessions possible
          from: the school register, every week
        measure asb incidents
          of: the family
          counts: incidents
          from: Community Patrol, every month
        goal school: Kai is in school every day
          in our words: No rows.
          about: education
          for: Kai
          met when: attendance of Kai is at least 90% over the last 4 weeks
          by: 17 July 2026
          action bedtime: Phones go downstairs at 9 o'clock
            who: Kai
            when: every day
        goal street: No more trouble in the street
          for: Leanne
          met when: no asb incidents for 8 weeks
          by: 17 July 2026
        goal nights: They sleep at night
          for: Kai
          met when: attendance of Kai is at least 60% over the last 4 weeks
          by: 17 July 2026
        goal order: All is in order
          for: Leanne
          met when all of
            every goal about education is met
            goal street is met
            action bedtime is kept
        sanction letter: A letter may be sent
          given to: Leanne
          power: section 1
          support: action bedtime
          may be considered when: goal school is off track
          decided by: Dana
        reviews: every 6 weeks from 17 February 2026

        """;

    const string Records = """
        records of The Lake family

        9 January 2026
          attendance of Kai: 7 of 10
          action bedtime: kept
        16 January 2026
          attendance of Kai: 7 of 10
          action bedtime: kept
        23 January 2026
          attendance of Kai: 7 of 10
          action bedtime: kept
        30 January 2026
          attendance of Kai: 7 of 10
          action bedtime: kept
        6 February 2026
          attendance of Kai: 7 of 10
          action bedtime: kept
        13 February 2026
          attendance of Kai: 7 of 10
          action bedtime: kept
        20 February 2026
          attendance of Kai: 7 of 10
          action bedtime: kept
        27 February 2026
          attendance of Kai: 7 of 10
          action bedtime: kept

        """;
}
