using PlanLang.Evaluation;
using PlanLang.Rendering;
using PlanLang.Tests.Rendering;

namespace PlanLang.Tests.Privacy;

/// <summary>Whatever the family may not see can be added, changed and removed, and its pages stay the same to the byte.</summary>
public class NoTraceTests
{
    static readonly DateOnly ReviewDay = new(2026, 5, 12);

    [Theory]
    [InlineData("a goal", "reward cinema:", """
        goal hidden: Leanne is safe at home
          seen by: team
          for: Leanne
          met when: attendance of Kai is at least 50%
          by: 17 July 2026
          action secret: Dana finds a new flat
            who: Dana
            by: 1 March 2026

        reward cinema:
        """)]
    [InlineData("an action", "goal neighbours:", """
          action secret: Dana finds a new flat
            seen by: team
            who: Dana
            by: 1 March 2026

        goal neighbours:
        """)]
    [InlineData("a reward", "sanction spoken warning:", """
        reward prize: A surprise for Mia
          seen by: team
          from: Dana
          when: attendance of Mia is at least 50%

        sanction spoken warning:
        """)]
    [InlineData("a sanction", "stage intensive:", """
        sanction secret: Somebody takes the keys
          seen by: team
          given to: Leanne
          power: a law
          told on: 13 January 2026
          support: action talk
          may be considered when: at least 9 asb incidents in the last 4 weeks
          decided by: Jo
          ends when: no asb incidents for 4 weeks

        stage intensive:
        """)]
    [InlineData("a measure", "measure work", """
        measure drinking
          seen by: team
          of: Leanne
          scale: 0 to 10, lower is better

        measure work
        """)]
    [InlineData("a worker", "strengths\n", """
          Sue: Sue Lake, adviser, Safe House
            seen by: team

        strengths

        """)]
    [InlineData("a voice", "measure attendance\n", """
        voice of Leanne, 13 January 2026
          seen by: team
          I am afraid of Ron.

        measure attendance

        """)]
    [InlineData("a note", "note, 14 January 2026\n", """
        note, 15 January 2026
          Somebody was here.

        note, 14 January 2026

        """)]
    [InlineData("a step up", "step up to Children's Social Care\n", """
        step up to The police
          when: at least 1 asb incident in the last 4 weeks

        step up to Children's Social Care

        """)]
    public void WhatTheFamilyMayNotSeeLeavesNoTrace(string what, string before, string withHidden)
    {
        var changed = FirstFamily.At(ReviewDay, text => text.Replace(before, withHidden, StringComparison.Ordinal));
        var plain = FirstFamily.At(ReviewDay);

        Assert.NotEqual(Size(plain), Size(changed));
        Assert.All(Enum.GetValues<PageFormat>(), format =>
        {
            Assert.True(Rendered.Contract(plain, format) == Rendered.Contract(changed, format), $"The contract shows {what}.");
            Assert.True(Rendered.Review(plain, format) == Rendered.Review(changed, format), $"The review shows {what}.");
        });
    }

    [Theory]
    [InlineData("visit missed: Dana, no answer")]
    [InlineData("visit cancelled: Dana, by us, Dana was ill")]
    [InlineData("possible breach: Music after ten")]
    [InlineData("contacted: Leanne, phone")]
    [InlineData("said by Kai: I want to live with Ron.")]
    public void WhatTheDiaryHoldsForTheTeamLeavesNoTrace(string entry)
    {
        var changed = FirstFamily.At(ReviewDay, diary: text => $"{text}\n11 May 2026\n  {entry}\n");
        var plain = FirstFamily.At(ReviewDay);

        Assert.Equal(plain.Diary.Entries.Length + 1, changed.Diary.Entries.Length);
        Assert.Equal(Rendered.Review(plain, PageFormat.Html), Rendered.Review(changed, PageFormat.Html));
    }

    [Fact]
    public void WhatTheDiaryHoldsOfAHiddenGoalLeavesNoTrace()
    {
        const string Goal = """
            goal hidden: Leanne is safe at home
              seen by: team
              for: Leanne
              by: 17 July 2026
              action secret: Dana finds a new flat
                who: Dana
                by: 1 March 2026

            reward cinema:
            """;
        var changed = FirstFamily.At(
            ReviewDay,
            text => text.Replace("reward cinema:", Goal, StringComparison.Ordinal),
            text => $"{text}\n11 May 2026\n  action secret: done\n");

        Assert.Contains(changed.Actions, action => action is { Action.Id: "secret", Status: Model.ActionStatus.Done });
        Assert.Equal(Rendered.Review(FirstFamily.At(ReviewDay), PageFormat.Html), Rendered.Review(changed, PageFormat.Html));
    }

    [Fact]
    public void WordsThatTheirSpeakerSharesAreRead()
    {
        var shared = FirstFamily.At(ReviewDay, diary: text => $"{text}\n11 May 2026\n  said by Kai: I am proud of us.\n    seen by: family\n");

        Assert.Contains("I am proud of us.", Rendered.Review(shared, PageFormat.Html), StringComparison.Ordinal);
    }

    [Fact]
    public void SomebodyHiddenIsNotAmongThoseWhoCome()
    {
        var changed = FirstFamily.At(ReviewDay, text => text
            .Replace("strengths\n", "  Sue: Sue Lake, adviser, Safe House\n    seen by: team\n\nstrengths\n", StringComparison.Ordinal)
            .Replace("  who: Leanne, Kai, Dana, Amir\n", "  who: Leanne, Kai, Dana, Sue, Amir\n", StringComparison.Ordinal));

        Assert.Contains(changed.Plan.Reviews?.Who ?? [], person => person.Name == "Sue");
        Assert.Equal(Rendered.Contract(FirstFamily.At(ReviewDay), PageFormat.Html), Rendered.Contract(changed, PageFormat.Html));
    }

    [Fact]
    public void NothingIsSaidOfAGoalThatAHiddenMeasureDecides()
    {
        var hidden = FirstFamily.At(ReviewDay, text => text.Replace(
            "measure asb incidents\n", "measure asb incidents\n  seen by: team\n", StringComparison.Ordinal));

        var review = Rendered.Review(hidden, PageFormat.Text);

        Assert.Contains("We get on with our neighbours", review, StringComparison.Ordinal);
        Assert.DoesNotContain("complaints about noise", review, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Mornings end in shouting")]
    [InlineData("would rather not be phoned at work")]
    [InlineData("Children's Social Care")]
    [InlineData("people to stop shouting")]
    [InlineData("sanction")]
    [InlineData("asb")]
    [InlineData("harper.record")]
    [InlineData("Ron Pike")]
    [InlineData("3 May 1988")]
    public void FamiliesNeverRead(string words)
    {
        var pages = new[] { FirstFamily.At(new DateOnly(2026, 1, 13)), FirstFamily.At(ReviewDay) }
            .SelectMany(family => new[] { Rendered.Contract(family, PageFormat.Html), Rendered.Review(family, PageFormat.Html) });

        Assert.All(pages, page => Assert.DoesNotContain(words, page, StringComparison.OrdinalIgnoreCase));
    }

    static int Size(Assessment assessment) =>
        assessment.Plan.Goals.Length + assessment.Plan.Actions.Count() + assessment.Plan.Rewards.Length
        + assessment.Plan.Sanctions.Length + assessment.Plan.Measures.Length + assessment.Plan.People.Length
        + assessment.Plan.Voices.Length + assessment.Plan.Notes.Length + assessment.Plan.StepUps.Length;
}
