using PlanLang.Records;
using PlanLang.Tests.Binding;
using PlanLang.Tests.Dates;
using PlanLang.Tests.Support;
using PlanLang.Text;
using static PlanLang.Tests.Records.Kept;

namespace PlanLang.Tests.Records;

public class MeasureRecordTests
{
    [Theory]
    [InlineData("attendance of Kai: 7 of 10", "attendance of Kai: 2026-01-16 7/10 line 3")]
    [InlineData("attendance of Kai: 0 of 0", "attendance of Kai: 2026-01-16 0/0 line 3")]
    [InlineData("attendance of Kai: 70%", "attendance of Kai: 2026-01-16 70% line 3")]
    [InlineData("attendance of Kai: 99.5 %", "attendance of Kai: 2026-01-16 99.5% line 3")]
    [InlineData("Attendances of KAI: 7 of 10", "attendance of Kai: 2026-01-16 7/10 line 3")]
    [InlineData("attendance of Zoe\u0308: 7 of 10", "attendance of Zoë: 2026-01-16 7/10 line 3")]
    [InlineData("attendance of Kai in Autumn 2025: 87 of 140", "attendance of Kai: 2025-09-01..2025-12-19 87/140 line 3")]
    [InlineData("attendance of Zoë in autumn 2025: 87 of 140", "attendance of Zoë: 2025-09-01..2025-12-19 87/140 line 3")]
    [InlineData("attendance of Kai in Spring 2026: 87 of 140", "attendance of Kai: 2026-01-05..2026-03-27 87/140 line 3")]
    [InlineData("attendance of Kai in December 2025: 8 of 14", "attendance of Kai: 2025-12-01..2025-12-31 8/14 line 3")]
    [InlineData("asb incidents: 2, noise, ref CP-118", "asb incidents: 2026-01-16 2 line 3")]
    [InlineData("asb incident: 1", "asb incidents: 2026-01-16 1 line 3")]
    [InlineData("asb incidents: None", "asb incidents: 2026-01-16 none line 3")]
    [InlineData("asb incidents: 0", "asb incidents: 2026-01-16 0 line 3")]
    [InlineData("asb incidents from 6 July 2025 to 5 January 2026: 5", "asb incidents: 2025-07-06..2026-01-05 5 line 3")]
    [InlineData("calm home of Leanne: 6.5, better week", "calm home of Leanne: 2026-01-16 6.5 line 3")]
    [InlineData("calm home of Kai: 0", "calm home of Kai: 2026-01-16 0 line 3")]
    [InlineData("gaming of Kai: 1,800", "gaming of Kai: 2026-01-16 1800 line 3")]
    [InlineData("work of Leanne: In Work, at the school kitchen", "work of Leanne: 2026-01-16 in work line 3")]
    [InlineData("work of Zoë: in training", "work of Zoë: 2026-01-16 in training line 3")]
    [InlineData("does not apply: attendance of Kai, left school", "attendance of Kai: 2026-01-16 to none because left school")]
    public void ARecordIsReadAsItsMeasureSays(string line, string expected)
    {
        var bound = Bind(On16January($"  {line}"));

        Assert.Equal(("", expected), (Show(bound.Diagnostics), Show(bound.Diary)));
    }

    [Theory]
    [InlineData("[|attendence|] of Kai: 7 of 10", "PL0821", "Did you mean 'attendance'?")]
    [InlineData("[|vist|]: Dana, at home", "PL0821", "Did you mean 'visit'?")]
    [InlineData("[|Attendance Kai|]: 7 of 10", "PL0821", "Did you mean 'attendance of Kai'?")]
    [InlineData("[|Kai attendance|]: 7 of 10", "PL0821", "Did you mean 'attendance of Kai'?")]
    [InlineData("[|review|]: Leanne, Kai", "PL0821", "Did you mean 'review held'?")]
    [InlineData("[|visit by Dana|]: at home", "PL0821", "Did you mean 'visit'?")]
    [InlineData("[|note|]: we talked", "PL0821", "Write the name of a measure as the plan writes it, or add the measure to the plan.")]
    [InlineData("asb incidents: [|1 complaint about noise|]", "PL0835", "Write: 1, complaint about noise")]
    [InlineData("attendance of Kai: [|7 of 10 - good week|]", "PL0832", "Write: 7 of 10, good week")]
    [InlineData("calm home of Kai: [|6/10|]", "PL0838", "Write the number alone, for example: 6")]
    [InlineData("[|school trips|] of Kai: 1", "PL0821", "Write the name of a measure as the plan writes it, or add the measure to the plan.")]
    [InlineData("[|ski|]: 1", "PL0822", "Write the name in full: skis, or: skies")]
    [InlineData("asb incidents in [|Spring 2026|]: 5", "PL0829", "Write both days, for example: from 5 January 2026 to 27 March 2026")]
    [InlineData("[|attendance|]: 7 of 10", "PL0823", "Write for example: attendance of Kai: 7 of 10")]
    [InlineData("asb incidents of [|Kai|]: 1", "PL0824", "Leave the person out: asb incidents: …")]
    [InlineData("attendance of [|Leanne|]: 7 of 10", "PL0825", "It is recorded of: Kai, Zoë")]
    [InlineData("attendance of [|Dana|]: 7 of 10", "PL0825", "It is recorded of: Kai, Zoë")]
    [InlineData("calm home of [|Ron|]: 7", "PL0825", "It is recorded of: Leanne, Kai")]
    [InlineData("work of [|Kai|]: in work", "PL0825", "It is recorded of: Leanne, Zoë")]
    [InlineData("attendance of [|Kay|]: 7 of 10", "PL0826", "Did you mean 'Kai'?")]
    [InlineData("attendance of [|Kai Harper|]: 7 of 10", "PL0826", "Did you mean 'Kai'?")]
    [InlineData("attendance of Kai in [|Autum 2025|]: 87 of 140", "PL0828", "Did you mean 'Autumn 2025'?")]
    [InlineData("[|attendance of Kai:|]", "PL0831", "Write for example: attendance of Kai: 7 of 10")]
    [InlineData("[|asb incidents:|]", "PL0831", "Write for example: asb incidents: 1")]
    [InlineData("attendance of Kai: [|7|]", "PL0832", "Write for example: 7 of 10, or where only that is known: 70%")]
    [InlineData("attendance of Kai: [|7/10|]", "PL0832", "Write: 7 of 10")]
    [InlineData("attendance of Kai: [|7 out of 10|]", "PL0832", "Write: 7 of 10")]
    [InlineData("attendance of Kai: [|-1 of 10|]", "PL0832", "Write for example: 7 of 10, or where only that is known: 70%")]
    [InlineData("attendance of Kai: [|none|]", "PL0832", "Write for example: 7 of 10, or where only that is known: 70%")]
    [InlineData("attendance of Kai: [|11 of 10|]", "PL0833", "Check both numbers: the smaller one comes first, for example 7 of 10.")]
    [InlineData("attendance of Kai: [|170%|]", "PL0834", "Write a percentage up to 100%, or better both numbers: 7 of 10")]
    [InlineData("asb incidents: [|1.5|]", "PL0835", "Write a whole number, or: none")]
    [InlineData("asb incidents: [|-1|]", "PL0835", "Write a whole number, or: none")]
    [InlineData("asb incidents: [|two|]", "PL0835", "Write: 2")]
    [InlineData("asb incidents: [|nil|]", "PL0835", "Write: none")]
    [InlineData("asb incidents: [|99999999999999999999999999999999999|]", "PL0835", "Write a whole number, or: none")]
    [InlineData("calm home of Kai: [|11|]", "PL0836", "Write a number from 0 to 10.")]
    [InlineData("calm home of Kai: [|-1|]", "PL0836", "Write a number from 0 to 10.")]
    [InlineData("calm home of Kai: [|6.2|]", "PL0837", "Write a number on one of the steps, or give the scale a smaller step in the plan.")]
    [InlineData("calm home of Kai: [|good|]", "PL0838", "Write the number alone, for example: 10")]
    [InlineData("gaming of Kai: [|45 minutes|]", "PL0838", "Write the number alone, for example: 45")]
    [InlineData("gaming of Kai: [|-5|]", "PL0838", "Write the number alone, for example: 45")]
    [InlineData("work of Leanne: [|in wrok|]", "PL0839", "Did you mean 'in work'?")]
    [InlineData("work of Leanne: [|on leave|]", "PL0839", "Write one of: in work, in training, out of work")]
    [InlineData("does not apply: attendance of [|Kay|], left school", "PL0826", "Did you mean 'Kai'?")]
    public void WhatDoesNotFitIsReportedAtItsWordsAndLeftOut(string marked, string code, string hint)
    {
        var all = Marked.Parse(On16January($"  {marked}\n  gaming of Leanne: 10"));

        var bound = Bind(all.Text);

        var diagnostic = Assert.Single(bound.Diagnostics);
        Assert.Equal((code, all.Span, hint), (diagnostic.Code, diagnostic.Span, diagnostic.Hint));
        Assert.Equal("gaming of Leanne: 2026-01-16 10 line 4", Show(bound.Diary));
    }

    [Theory]
    [InlineData("records of WB-2041", "")]
    [InlineData("records of wb–2041", "")]
    [InlineData("records of The Harper family", "")]
    [InlineData("records of WB-2042", "PL0820 'WB-2042'")]
    public void ADiaryBelongsToThePlanThatItNames(string header, string expected)
    {
        var bound = Bind($"{header}\n16 January 2026\n  asb incidents: 1\n");

        Assert.Equal(expected, Show(bound.Diagnostics));
        Assert.Equal(expected.Length > 0, bound.Diary.All.IsEmpty);
    }

    [Fact]
    public void TheMessagesSoundAsOnePersonWouldSayThem()
    {
        var bound = Bind(On16January("  attendance of Kay: 7 of 10\n  calm home of Kai: 11\n  attendance of Kai: 11 of 10"));

        Assert.Equal(
            [
                "There is nobody called 'Kay' in this plan.",
                "'11' is not on the scale of 'calm home', which goes from 0 to 10.",
                "'11 of 10' says that there were more sessions attended than sessions possible.",
            ],
            bound.Diagnostics.Select(each => each.Message));
    }

    [Fact]
    public void TheDiaryOfTheFirstFamilyFitsItsPlan()
    {
        var plan = Bound.FirstFamily().Plan;
        var file = RecordReader.Read(SourceText.From(Repository.Read("examples/first-family/harper.record"), "harper.record"));

        Assert.NotNull(plan);
        var bound = RecordBinder.Bind([file], plan, Dated.On("2026-07-17"));

        Assert.Equal("", Show(bound.Diagnostics));
        Assert.Equal(
            "attendance of Kai, attendance of Mia, asb incidents, calm home of Leanne, calm home of Kai, work of Leanne, exclusions of Kai, visits, missed visits, cancelled visits",
            string.Join(", ", bound.Diary.All.Select(series => $"{series.Measure.Name}{(series.Subject is { } one ? $" of {one.Name}" : "")}")));
    }

    [Fact]
    public void ATableGoesIntoTheSameColumnsAsADiary()
    {
        var bound = Bind(
            "2026-12-31",
            ("harper.record", On16January("  attendance of Kai: 7 of 10")),
            ("harper.csv", "date,measure,who,value,note\n2026-01-23,attendance,Kai,9 of 10,\n2026-01-23,asb incidents,,none,\n"));

        Assert.Equal("", Show(bound.Diagnostics));
        Assert.Equal(
            "attendance of Kai: 2026-01-16 7/10 line 3, 2026-01-23 9/10 line 2; asb incidents: 2026-01-23 none line 3",
            Show(bound.Diary));
    }
}
