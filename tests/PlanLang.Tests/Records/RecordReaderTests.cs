using PlanLang.Records;
using PlanLang.Syntax;
using PlanLang.Tests.Dates;
using PlanLang.Tests.Support;
using PlanLang.Text;

namespace PlanLang.Tests.Records;

public class RecordReaderTests
{
    [Theory]
    [InlineData("attendance of Kai: 7 of 10", "Measure name:attendance subject:Kai value:7 of 10")]
    [InlineData("asb incidents: none", "Measure name:asb incidents value:none")]
    [InlineData("calm home of Leanne: 6, better week", "Measure name:calm home subject:Leanne value:6 text:better week")]
    [InlineData("attendance of Kai in Autumn 2025: 87 of 140", "Measure name:attendance subject:Kai term:Autumn 2025 value:87 of 140")]
    [InlineData("attendance of Kai in January 2026: 70%", "Measure name:attendance subject:Kai days:2026-01-01..2026-01-31 value:70%")]
    [InlineData("asb incidents from 6 July 2025 to 5 January 2026: 5", "Measure name:asb incidents days:2025-07-06..2026-01-05 value:5")]
    [InlineData("asb incidents from 2025-07-06 to 6 July 2025: 5", "Measure name:asb incidents days:2025-07-06..2025-07-06 value:5")]
    [InlineData("attendance of Kai: 8 of 10, correction", "Measure name:attendance subject:Kai value:8 of 10 text:correction")]
    [InlineData("debt of Leanne: 1,800, at last", "Measure name:debt subject:Leanne value:1,800 text:at last")]
    [InlineData("debt of Leanne: 18,at last", "Measure name:debt subject:Leanne value:18 text:at last")]
    [InlineData("asb incidents:", "Measure name:asb incidents")]
    [InlineData("does not apply: attendance of Kai, left school", "DoesNotApply name:attendance subject:Kai text:left school")]
    [InlineData("action shoes: done", "Action name:shoes value:done")]
    [InlineData("ACTION  bedtime : not needed, Kai is away", "Action name:bedtime value:not needed text:Kai is away")]
    [InlineData("visit: Dana, at home, 60 minutes, tea", "Visit name:Dana text:at home, 60 minutes, tea")]
    [InlineData("visit missed: Dana, no answer", "VisitMissed name:Dana text:no answer")]
    [InlineData("visit cancelled: Dana, by us", "VisitCancelled name:Dana text:by us")]
    [InlineData("review held: Leanne, Kai, Dana", "ReviewHeld name:Leanne, Kai, Dana")]
    [InlineData("review moved to 3 April 2026: Dana was ill", "ReviewMoved name:3 April 2026 days:2026-04-03..2026-04-03 text:Dana was ill")]
    [InlineData("said by Kai: Mornings are better: really, they are.", "Said name:Kai text:Mornings are better: really, they are.")]
    [InlineData("contract signed by Leanne, Kai, Dana", "Signed name:Leanne, Kai, Dana")]
    [InlineData("contract signed by: Leanne", "Signed name:Leanne")]
    [InlineData("Leanne agrees: step down", "Agrees name:Leanne value:step down")]
    [InlineData("Leanne no longer agrees: step down", "NoLongerAgrees name:Leanne value:step down")]
    [InlineData("sanction warning letter: used, decided by Jo", "Sanction name:warning letter subject:Jo value:used")]
    [InlineData("sanction warning letter: not used, decided by Jo, a good, long talk", "Sanction name:warning letter subject:Jo value:not used text:a good, long talk")]
    [InlineData("sanction warning letter: skipped, we forgot", "Sanction name:warning letter value:skipped text:we forgot")]
    [InlineData("sanction warning letter: ended", "Sanction name:warning letter value:ended")]
    [InlineData("possible breach: Music, after ten", "Breach text:Music, after ten")]
    [InlineData("contacted: Leanne, phone", "Contacted name:Leanne text:phone")]
    [InlineData("stage: easing off", "Stage name:easing off")]
    [InlineData("closed: as planned, all goals met", "Closed value:as planned text:all goals met")]
    [InlineData("result progress: by discretion, Dana, moved school", "Result name:progress subject:Dana value:by discretion text:moved school")]
    [InlineData("score of goal school: 1", "Score name:school value:1")]
    [InlineData("visits of Kai: 3", "Measure name:visits subject:Kai value:3")]
    [InlineData("visit\u00A0missed: Dana", "VisitMissed name:Dana")]
    public void EveryFormOfEntryIsTakenApart(string line, string expected)
    {
        var file = RecordReader.Read(Diary($"  {line}"));

        Assert.Equal(("", expected), (Printed.Diagnostics(file), Printed.Entry(file, Assert.Single(file.Entries))));
    }

    [Theory]
    [InlineData("  [|attendance of Kai 7 of 10|]", "PL0808", "Write: attendance of Kai: 7 of 10")]
    [InlineData("  [|attendance of Kai in Autumn 2025 87 of 140|]", "PL0808", "Write: attendance of Kai in Autumn 2025: 87 of 140")]
    [InlineData("  [|asb incidents none|]", "PL0808", "Write: asb incidents: none")]
    [InlineData("  [|action shoes done|]", "PL0808", "Write: action shoes: done")]
    [InlineData("  [|visit missed Dana, no answer|]", "PL0808", "Write: visit missed: Dana, no answer")]
    [InlineData("  [|Leanne agrees step down|]", "PL0808", "Write: Leanne agrees: step down")]
    [InlineData("  [|attendance of Kai – 7 of 10|]", "PL0808", "Write: attendance of Kai: 7 of 10")]
    [InlineData("  [|asb incidents = 1|]", "PL0808", "Write: asb incidents: 1")]
    [InlineData("  [|written 19 February 2026|]", "PL0808", "Write: written: 19 February 2026")]
    [InlineData("  said by Kai: Hello.\n  [|seen by: Dana|]", "PL0803", "Put it deeper, right under its entry: 4 blanks before it.")]
    [InlineData("  [|we had a good day|]", "PL0808", "Write it like one of these: attendance of Kai: 7 of 10, or: said by Kai: Mornings are better.")]
    [InlineData("  [|: 7|]", "PL0808", "Write it like one of these: attendance of Kai: 7 of 10, or: said by Kai: Mornings are better.")]
    [InlineData("  asb incidents [|from 6 July 2025|]: 5", "PL0809", "Write both days: from 6 July 2025 to …")]
    [InlineData("  asb incidents [|from 5 January 2026 to 6 July 2025|]: 5", "PL0810", "Write: from 6 July 2025 to 5 January 2026")]
    [InlineData("  asb incidents from 6 [|Jly|] 2025 to 5 January 2026: 5", "PL0302", "Write: 6 July 2025")]
    [InlineData("  asb incidents from 6 July 2025 to [|31 June 2026|]: 5", "PL0304", "Did you mean 30 June 2026, or 1 July 2026?")]
    [InlineData("  asb incidents from [|then|] to 5 January 2026: 5", "PL0301", "Write a date like this: 6 January 2026")]
    [InlineData("  review moved to [|03/04/2026|]: Dana was ill", "PL0306", "Write: 3 April 2026, or: 4 March 2026")]
    [InlineData("[|asb incidents: 1|]", "PL0805", "Put two blanks before it, so that it belongs to the date above:   asb incidents: 1")]
    [InlineData("[|contract signed by Kai|]", "PL0805", "Put two blanks before it, so that it belongs to the date above:   contract signed by Kai")]
    [InlineData("[|records of WB-2041|]", "PL0802", "Take this line out, or put what follows into a file of its own.")]
    [InlineData("  asb incidents: 1\n [|asb incidents: 2|]", "PL0807", "Put it in line: 2 blanks before each entry of this day.")]
    [InlineData("  written: 19 February 2026\n  [|written: 20 February 2026|]", "PL0811", "Write the date again above what was written later, with its own 'written:' line under it.")]
    [InlineData("  written: [|5 January 2026|]", "PL0812", "Mend one of the two dates, or take the 'written:' line out.")]
    [InlineData("  written: 19 [|Febuary|] 2026", "PL0302", "Write: 19 February 2026")]
    [InlineData("  asb incidents: 1\n    [|seen by: Dana|]", "PL0813", "Only a visit, a contact, a possible breach and what somebody said can; a measure has its 'seen by:' in the plan.")]
    [InlineData("  asb incidents: 1\n  [|17 January 2026|]", "PL0806", "Move it to the left edge, so that a new day begins: 17 January 2026")]
    [InlineData("[|Monday|] 20 January 2026\n  asb incidents: 1", "PL0305", "Write: Tuesday 20 January 2026, or mend the date if the weekday is right.")]
    [InlineData("20 [|Januray|] 2026\n  asb incidents: 1", "PL0302", "Write: 20 January 2026")]
    [InlineData("[|20/01/2026|]\n  asb incidents: 1", "PL0306", "Write: 20 January 2026")]
    [InlineData("[|yesterday|]\n  asb incidents: 1", "PL0301", "Write a date like this: 6 January 2026")]
    public void AMistakeIsReportedOnceAtItsWordsAndTheNextLineIsRead(string marked, string code, string hint)
    {
        var all = Marked.Parse($"records of WB-2041\n16 January 2026\n{marked}\n\n18 January 2026\n  calm home of Kai: 4\n");

        var file = RecordReader.Read(SourceText.From(all.Text, "harper.record"));

        var diagnostic = Assert.Single(file.Diagnostics);
        Assert.Equal((code, all.Span, hint), (diagnostic.Code, diagnostic.Span, diagnostic.Hint));
        Assert.Equal("Measure name:calm home subject:Kai value:4", Printed.Entry(file, file.Entries[^1]));
        Assert.Equal(Dated.On("2026-01-18"), file.Headings[^1].Day);
    }

    [Theory]
    [InlineData("", "PL0801 ''")]
    [InlineData("\n\n", "PL0801 ''")]
    [InlineData("16 January 2026\n  asb incidents: 1\n", "PL0801 '16 January 2026'")]
    [InlineData("records of WB-2041\n  asb incidents: 1\n  asb incidents: 2\n", "PL0804 'asb incidents: 1'")]
    [InlineData("records of WB-2041\nasb incidents: 1\n", "PL0805 'asb incidents: 1'")]
    public void WhatADiaryLacksIsSaidOnce(string text, string expected)
    {
        var file = RecordReader.Read(SourceText.From(text, "harper.record"));

        Assert.Equal(expected, Printed.Diagnostics(file));
    }

    [Fact]
    public void EntriesUnderADateThatCannotBeReadHaveNoDay()
    {
        var file = RecordReader.Read(Diary("  asb incidents: 1\n31 June 2026\n  asb incidents: 2"));

        Assert.Equal("PL0304 '31 June 2026'", Printed.Diagnostics(file));
        Assert.Equal(["2026-01-16", "none"], file.Entries.Select(entry => Dated.Iso(file.Headings[entry.Heading].Day)));
    }

    [Fact]
    public void WrittenHoldsForAllEntriesOfItsHeading()
    {
        var file = RecordReader.Read(Diary("  asb incidents: 1\n  written: 19 February 2026\n  calm home of Kai: 4\n17 January 2026\n  asb incidents: 2"));

        Assert.Equal(
            ["2026-02-19", "2026-02-19", "none"],
            file.Entries.Select(entry => Dated.Iso(file.Headings[entry.Heading].Written)));
    }

    [Fact]
    public void DeeperLinesContinueTheTextAndMayNameItsReaders()
    {
        var file = RecordReader.Read(Diary("  said by Kai: The card works.\n    seen by: Dana\n    I used it twice.\n  asb incidents: 1"));

        Assert.Equal("", Printed.Diagnostics(file));
        Assert.Equal(
            [RecordLineKind.Entry, RecordLineKind.SeenBy, RecordLineKind.Text, RecordLineKind.Entry],
            file.Lines[2..6].Select(line => line.Kind));
    }

    [Theory]
    [InlineData("# a remark\nrecords of WB-2041\n#\n16 January 2026:\n\tasb incidents: 1\n\t#\n\n")]
    [InlineData("  records of WB-2041\r\n  16 January 2026\r\n      asb incidents: 1\r\n")]
    [InlineData("RECORDS OF WB-2041\r16 January 2026\r asb incidents: 1")]
    public void CommentsLineEndsAndAnyConsistentIndentationAreFine(string text)
    {
        var file = RecordReader.Read(SourceText.From(text, "harper.record"));

        Assert.Equal("", Printed.Diagnostics(file));
        Assert.Equal("Measure name:asb incidents value:1", Printed.Entry(file, Assert.Single(file.Entries)));
        Assert.Equal("WB-2041", file.Source[file.Plan.GetValueOrDefault()]);
    }

    [Fact]
    public void TheDiaryOfTheFirstFamilyHasNoMistake()
    {
        var file = RecordReader.Read(SourceText.From(Repository.Read("examples/first-family/harper.record"), "harper.record"));

        Assert.Equal("", Printed.Diagnostics(file));
        Assert.True(file.Entries.Length > 300);
    }

    [Fact]
    public void AnyTextIsReadWithoutLossAndEverySpanLiesInIt() =>
        Scribbled.Diary.Always(
            text =>
            {
                var source = SourceText.From(text, "any.record");

                var file = RecordReader.Read(source);

                Assert.Equal(source.LineCount, file.Lines.Length);
                Assert.All(file.Lines, (line, index) => AssertHolds(source.Line(index + 1), line.Span));
                Assert.All(file.Lines, (line, index) => Assert.Equal(source[source.Line(index + 1)].Trim(), source[line.Span]));
                Assert.All(file.Diagnostics, each => AssertHolds(new TextSpan(0, text.Length), each.Span));
                Assert.All(file.Entries, each => AssertInLine(source, each));
                Assert.Equal(file.Entries.Length, file.Lines.Count(line => line.Kind == RecordLineKind.Entry));

                return true;
            });

    static SourceText Diary(string lines) => SourceText.From($"records of WB-2041\n16 January 2026\n{lines}\n", "harper.record");

    static void AssertHolds(TextSpan outer, TextSpan inner) =>
        Assert.True(outer.Start <= inner.Start && inner.Start <= inner.End && inner.End <= outer.End, $"{inner} lies not in {outer}");

    static void AssertInLine(SourceText source, RecordEntry entry) =>
        Assert.All(
            new[] { entry.Name, entry.Subject, entry.Value, entry.Text }.Where(span => span != default),
            span => AssertHolds(source.Line(entry.Line), span));
}
