using PlanLang.Tests.Dates;
using PlanLang.Tests.Support;
using static PlanLang.Tests.Records.Kept;

namespace PlanLang.Tests.Records;

public class SameDayTests
{
    [Theory]
    [InlineData("  asb incidents: 1\n  asb incidents: 2", "asb incidents: 2026-01-16 1 line 3, 2026-01-16 2 line 4")]
    [InlineData("  asb incidents: none\n  asb incidents: none", "asb incidents: 2026-01-16 none line 3, 2026-01-16 none line 4")]
    [InlineData("  attendance of Kai: 7 of 10\n  attendance of Kai: 8 of 10, correction", "attendance of Kai: 2026-01-16 8/10 line 4")]
    [InlineData("  attendance of Kai: 7 of 10\n  attendance of Kai: 8 of 10, Correction, the register was late", "attendance of Kai: 2026-01-16 8/10 line 4")]
    [InlineData("  asb incidents: 1\n  asb incidents: 2\n  asb incidents: none, correction", "asb incidents: 2026-01-16 none line 5")]
    [InlineData("  asb incidents: 5\n  asb incidents: 1, correction\n  asb incidents: 1", "asb incidents: 2026-01-16 1 line 4, 2026-01-16 1 line 5")]
    [InlineData("  does not apply: attendance of Kai\n  attendance of Kai: 8 of 10, correction", "attendance of Kai: 2026-01-16 8/10 line 4")]
    [InlineData("  attendance of Kai in Autumn 2025: 7 of 10\n  attendance of Kai in Autumn 2025: 8 of 10, correction", "attendance of Kai: 2025-09-01..2025-12-19 8/10 line 4")]
    [InlineData("  asb incidents: 1\n  asb incidents from 16 January 2026 to 16 January 2026: 4", "asb incidents: 2026-01-16 1 line 3, 2026-01-16..2026-01-16 4 line 4")]
    public void RecordsOfOneDayAddUpOrAreCorrected(string lines, string expected)
    {
        var bound = Bind(On16January(lines));

        Assert.Equal(("", expected), (Show(bound.Diagnostics), Show(bound.Diary)));
    }

    [Theory]
    [InlineData("  asb incidents: 1\n  [|asb incidents: none|]", "PL0851", "'asb incidents: none' and 'asb incidents: 1' on line 3 cannot both be true of one day.")]
    [InlineData("  asb incidents: none\n  [|asb incidents: 1|]", "PL0851", "'asb incidents: 1' and 'asb incidents: none' on line 3 cannot both be true of one day.")]
    [InlineData("  calm home of Kai: 4\n  [|calm home of Kai: 4|]", "PL0850", "This is recorded twice: here as 'calm home of Kai: 4', and on line 3 as 'calm home of Kai: 4'.")]
    [InlineData("  work of Leanne: in work\n  [|work of Leanne: out of work|]", "PL0850", "This is recorded twice: here as 'work of Leanne: out of work', and on line 3 as 'work of Leanne: in work'.")]
    [InlineData("  attendance of Kai: 7 of 10\n  [|does not apply: attendance of Kai|]", "PL0850", "This is recorded twice: here as 'does not apply: attendance of Kai', and on line 3 as 'attendance of Kai: 7 of 10'.")]
    [InlineData("  asb incidents from 1 January 2026 to 5 January 2026: 1\n  [|asb incidents from 1 January 2026 to 5 January 2026: 2|]", "PL0850", "This is recorded twice: here as 'asb incidents from 1 January 2026 to 5 January 2026: 2', and on line 3 as 'asb incidents from 1 January 2026 to 5 January 2026: 1'.")]
    [InlineData("  [|calm home of Kai: 4, correction|]", "PL0852", "'calm home of Kai: 4, correction' corrects nothing: there is no earlier record of it for 16 January 2026.")]
    public void WhatCannotBothBeTrueIsSaidOnceAtTheLaterLine(string marked, string code, string message)
    {
        var all = Marked.Parse(On16January(marked));

        var bound = Bind(all.Text);

        var diagnostic = Assert.Single(bound.Diagnostics);
        Assert.Equal((code, all.Span, message), (diagnostic.Code, diagnostic.Span, diagnostic.Message));
    }

    [Fact]
    public void AConflictOfTwoFilesNamesTheOther()
    {
        var bound = Bind(
            "2026-12-31",
            ("harper.record", On16January("  calm home of Kai: 4")),
            ("harper.csv", "date,measure,who,value,note\n2026-01-16,calm home,Kai,5,\n"));

        var diagnostic = Assert.Single(bound.Diagnostics);
        Assert.Equal(("harper.csv", 2), (diagnostic.Source.Path, diagnostic.Line));
        Assert.Equal(
            "This is recorded twice: here as '2026-01-16,calm home,Kai,5,', and on line 3 of harper.record as 'calm home of Kai: 4'.",
            diagnostic.Message);
    }

    [Theory]
    [InlineData("2026-02-03", "attendance of Kai: 2026-01-16 7/10 line 3")]
    [InlineData("2026-02-04", "attendance of Kai: 2026-01-16 8/10 line 6")]
    [InlineData("2026-01-16", "attendance of Kai: 2026-01-16 7/10 line 3")]
    [InlineData("2026-01-15", "")]
    public void ACorrectionCountsFromTheDayItWasWritten(string knownAt, string expected)
    {
        var bound = Bind(
            On16January("  attendance of Kai: 7 of 10\n16 January 2026\n  written: 4 February 2026\n  attendance of Kai: 8 of 10, correction"), knownAt);

        Assert.Equal(("", expected), (Show(bound.Diagnostics), Show(bound.Diary)));
    }

    [Fact]
    public void ACorrectionMayStandAboveWhatItCorrectsWhereItWasWrittenLater()
    {
        var bound = Bind(
            On16January("  written: 4 February 2026\n  attendance of Kai: 8 of 10, correction\n16 January 2026\n  attendance of Kai: 7 of 10"));

        Assert.Equal(("", "attendance of Kai: 2026-01-16 8/10 line 4"), (Show(bound.Diagnostics), Show(bound.Diary)));
    }

    [Fact]
    public void WhatWasNotYetWrittenContradictsNothing()
    {
        var text = On16January("  calm home of Kai: 4\n16 January 2026\n  written: 4 February 2026\n  calm home of Kai: 5");

        Assert.Equal("", Show(Bind(text, "2026-02-03").Diagnostics));
        Assert.Equal("PL0850 'calm home of Kai: 5'", Show(Bind(text, "2026-02-04").Diagnostics));
    }

    [Fact]
    public void DatesMayComeInAnyOrder()
    {
        var bound = Bind("records of WB-2041\n23 January 2026\n  gaming of Kai: 3\n16 January 2026\n  gaming of Kai: 1\n20 January 2026\n  gaming of Kai: 2\n");

        Assert.Equal("gaming of Kai: 2026-01-16 1 line 5, 2026-01-20 2 line 7, 2026-01-23 3 line 3", Show(bound.Diary));
    }

    [Fact]
    public void DoesNotApplyHoldsUntilTheNextRecord()
    {
        var bound = Bind(
            """
            records of WB-2041
            9 January 2026
              attendance of Kai: 7 of 10
            16 January 2026
              does not apply: attendance of Kai, ill
                with a bad chest
            30 January 2026
              attendance of Kai: 8 of 10
            6 February 2026
              does not apply: attendance of Kai, left school
            """);

        Assert.Equal("", Show(bound.Diagnostics));
        Assert.Equal(
            "attendance of Kai: 2026-01-09 7/10 line 3, 2026-01-30 8/10 line 8, "
            + "2026-01-16 to 2026-01-30 because ill with a bad chest, 2026-02-06 to none because left school",
            Show(bound.Diary));
    }

    [Fact]
    public void SumsAreThoseOfTheSamples()
    {
        var bound = Bind("records of WB-2041\n16 January 2026\n  attendance of Kai: 7 of 10\n23 January 2026\n  attendance of Kai: 9 of 10\n");

        var series = bound.Diary.All[0];
        var (first, end) = series.Between(Dated.On("2026-01-17"), Dated.On("2026-01-23"));

        Assert.Equal((9m, 10m), (series.PartSumBefore(end) - series.PartSumBefore(first), series.WholeSumBefore(end) - series.WholeSumBefore(first)));
    }
}
