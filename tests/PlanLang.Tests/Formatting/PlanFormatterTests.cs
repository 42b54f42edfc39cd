using PlanLang.Tests.Support;

namespace PlanLang.Tests.Formatting;

public class PlanFormatterTests
{
    public static TheoryData<string> Plans => [.. Repository.Files("examples", "*.plan"), .. Repository.Files(Corpus.Folder, "*.plan")];

    [Theory]
    [MemberData(nameof(Corpus.Examples), MemberType = typeof(Corpus))]
    public void ThePlansThatPeopleCopyAreFormatted(string path)
    {
        var text = Repository.Read(path);

        Assert.Equal(text, Formatted.Of(text));
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void FormattingTwiceIsFormattingOnce(string path)
    {
        var once = Formatted.Of(Repository.Read(path));

        Assert.Equal(once, Formatted.Of(once));
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void FormattingKeepsTheMeaning(string path)
    {
        var before = Formatted.Read(Repository.Read(path));

        var after = Formatted.Read(Formatted.Of(before.Source.Text));

        Assert.Equal(SyntaxPrinter.Print(before), SyntaxPrinter.Print(after));
    }

    [Fact]
    public void ALabelStandsOnTheFirstLineOfItsCondition()
    {
        const string Text = "goal: Kai\n  met when all of\n    a review was held in the last 6 weeks\n\n      label: Noor is at risk\n";

        Assert.Equal(Text, Formatted.Of(Text));
    }

    [Fact]
    public void EachLevelIsTwoBlanksWhateverTheAuthorTyped() => Assert.Equal(
        """
        goal school: Kai is in school
          by: 17 July 2026
          action bedtime: Phones go downstairs
            who: Leanne, Kai

        """,
        Formatted.Of("goal school: Kai is in school\n\tby: 17 July 2026\n\taction bedtime: Phones go downstairs\n\t      who: Leanne, Kai"));

    [Theory]
    [InlineData("BY : 17th Jul 2026", "by: 17 July 2026")]
    [InlineData("by: 2026-07-17", "by: 17 July 2026")]
    [InlineData("by: friday 17 jul 2026", "by: Friday 17 July 2026")]
    [InlineData("by: two weeks after 3 July 2026", "by: 2 weeks after 3 July 2026")]
    [InlineData("For: Kai ,Mia", "for: Kai, Mia")]
    [InlineData("because:School is where  their friends are.", "because: School is where  their friends are.")]
    [InlineData("because: “Phones” – at nine", "because: “Phones” – at nine")]
    [InlineData("started at: attendance  of Kai IN Autumn 2025", "started at: attendance of Kai in Autumn 2025")]
    [InlineData("met\u00A0when: Attendance of Kai is Above 90%", "met when: Attendance of Kai is more than 90%")]
    [InlineData("met when: no asb incidents in the last eight weeks", "met when: no asb incidents for 8 weeks")]
    [InlineData("met when: under 3 asb incidents over the last 4 weeks", "met when: fewer than 3 asb incidents in the last 4 weeks")]
    [InlineData("met when: Any adult HAS been in work for 13  weeks", "met when: any adult has been in work for 13 weeks")]
    [InlineData("met when: every goal about education is met", "met when: every goal about education is met")]
    [InlineData("met when: goals school , calm and work ARE met", "met when: goals school, calm and work are met")]
    [InlineData("met when: attendance of Kai is up by at least two  fifths since the start", "met when: attendance of Kai is up by at least two fifths since the start")]
    [InlineData("met when: offences are down by at least one third in the last 6 months compared,month for month,with the 12 months before the start", "met when: offences are down by at least a third in the last 6 months compared, month for month, with the 12 months before the start")]
    [InlineData("met when: calm home of Leanne is at least six at each of the last three reviews", "met when: calm home of Leanne is at least 6 at each of the last 3 reviews")]
    [InlineData("met when: between 9 and 14 asb incidents between 9 and 14 months after closing", "met when: between 9 and 14 asb incidents between 9 and 14 months after closing")]
    [InlineData("met when: action shoes is done and Leanne agrees", "met when: action shoes is done and Leanne agrees")]
    [InlineData("milestone by 27 Mar 2026 :attendance of each child is at least 80%", "milestone by 27 March 2026: attendance of each child is at least 80%")]
    [InlineData("milestone by 27 March 2026: any of:", "milestone by 27 March 2026: any of")]
    [InlineData("met when: all of :", "met when all of")]
    [InlineData("seen by: team ,  Leanne", "seen by: team, Leanne")]
    public void AStatementHasOneForm(string written, string formatted) => Assert.Equal(formatted, Formatted.LineOfGoal(written));

    [Theory]
    [InlineData("every six weeks", "every 6 weeks")]
    [InlineData("Every tuesday", "every Tuesday")]
    [InlineData("3 to 5 a week", "3 to 5 a week")]
    [InlineData("three to five times per week", "3 to 5 times a week")]
    [InlineData("up to 3 times a week", "up to 3 times a week")]
    [InlineData("once a month", "once a month")]
    [InlineData("every 6 weeks from 17 Feb 2026", "every 6 weeks from 17 February 2026")]
    public void HowOftenHasOneForm(string written, string formatted) =>
        Assert.Equal($"reviews: {formatted}\n", Formatted.Of($"reviews: {written}"));

    [Fact]
    public void AListOfConditionsKeepsItsLabels() => Assert.Equal(
        """
        criteria eligible: Referred to the programme
          when at least 2 of
            education: attendance of any child is less than 85% over the last 3 terms
            local filter, 1 June 2013 to 31 December 2013: at least 1 police call-out in the last 6 months
            any of
              no exclusions for 6 months

        """,
        Formatted.Of(
            """
            criteria eligible: Referred to the programme
             when at least two of:
                education:  attendance of any child is less than 85% over the last 3 terms
                local filter , 1 Jun 2013 to 31 Dec 2013: at least 1 police call-out in the last 6 months
                any of:
                        no exclusions for 6 months
            """));

    [Fact]
    public void TextThatGoesOnKeepsItsLines() => Assert.Equal(
        """
        goal school: Kai is in school
          because: School is where
            his friends are.
          met when: attendance of Kai
            is at least  90%

        """,
        Formatted.Of(
            """
            goal school: Kai is in school
                because:   School is where
                      his friends are.
                met when:  attendance of Kai
                   is at least  90%
            """));

    [Fact]
    public void FreeTextKeepsItsShape() => Assert.Equal(
        """
        note, 14 January 2026
          seen by: Dana, Jo
          Things to bring:
              the letter
            # 3 forms

          See you soon.

        """,
        Formatted.Of(
            """
            note ,  14 Jan 2026:
                seen by: Dana,Jo
                Things to bring:
                    the letter
                  # 3 forms


                See you soon.
            """));

    [Fact]
    public void CommentsStayWhereTheirAuthorPutThem() => Assert.Equal(
        """
        # The first goal.
        goal school: Kai is in school
          # By the summer.
          by: 17 July 2026
          # Ask Leanne again.

        # The second goal.
        goal calm: Nobody shouts

        """,
        Formatted.Of(
            """
            # The first goal.
            goal school: Kai is in school
               # By the summer.
               by: 17 July 2026
               # Ask Leanne again.


            # The second goal.
            goal calm: Nobody shouts
            """));

    [Fact]
    public void ABlockWithAMistakeIsLeftAsItWas() => Assert.Equal(
        "goal calm: Nobody shouts\n  by: 17 July 2026\n\ngoal  school:Kai\n     bye: 17 Jul 2026 \n\tfor: Kai\n     # See above.\ngoal work: A job\n",
        Formatted.Of("goal calm:Nobody shouts\n    by: 17 Jul 2026\n\ngoal  school:Kai\n     bye: 17 Jul 2026 \n\tfor: Kai\n     # See above.\ngoal work:A job"));

    [Fact]
    public void WindowsLineEndsStay() =>
        Assert.Equal("goal calm: Nobody shouts\r\n  by: 17 July 2026\r\n", Formatted.Of("goal calm: Nobody shouts\r\n    by: 17 July 2026"));

    [Fact]
    public void BlankLinesBecomeOneAndNoneIsLeftAtTheEnds() =>
        Assert.Equal("family\n\nteam\n", Formatted.Of("\n\nfamily  \n \n\t\nteam\n\n\n"));

    [Fact]
    public void NothingStaysNothing() => Assert.Equal("", Formatted.Of(""));
}
