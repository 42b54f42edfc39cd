using CsCheck;
using PlanLang.Dates;
using PlanLang.Tests.Support;
using PlanLang.Text;
using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Dates;

public class DateReaderTests
{
    [Theory]
    [InlineData("6 January 2026", "2026-01-06")]
    [InlineData("06 January 2026", "2026-01-06")]
    [InlineData("6 Jan 2026", "2026-01-06")]
    [InlineData("6 Jan. 2026", "2026-01-06")]
    [InlineData("6th January 2026", "2026-01-06")]
    [InlineData("1ST JANUARY 2026", "2026-01-01")]
    [InlineData("22nd sept 2026", "2026-09-22")]
    [InlineData("Tuesday 6 January 2026", "2026-01-06")]
    [InlineData("tue 6 jan 2026", "2026-01-06")]
    [InlineData("2026-01-06", "2026-01-06")]
    [InlineData("2026–01–06", "2026-01-06")]
    [InlineData("  6 January  2026 ", "2026-01-06")]
    [InlineData("29 February 2028", "2028-02-29")]
    [InlineData("31 December 9999", "9999-12-31")]
    public void ADateIsReadInEachOfItsForms(string text, string expected)
    {
        var reading = DateReader.Read(text);

        Assert.Equal(expected, Iso(Assert.IsType<DateFound>(reading).Date));
    }

    [Theory]
    [InlineData("23 [|Januray|] 2026", "PL0302", "Write: 23 January 2026")]
    [InlineData("6 [|Octob|] 2026", "PL0302", "Write: 6 October 2026")]
    [InlineData("31 [|Jume|] 2026", "PL0302", "Write: June")]
    [InlineData("[|Teusday|] 6 January 2026", "PL0302", "Write: 6 January 2026")]
    [InlineData("[|6 January|]", "PL0303", "Write the year in four figures behind it, for example: 6 January 2026")]
    [InlineData("[|6 Jan 26|]", "PL0303", "Write: 6 January 2026")]
    [InlineData("[|31 June 2026|]", "PL0304", "Did you mean 30 June 2026, or 1 July 2026?")]
    [InlineData("[|29 February 2026|]", "PL0304", "Did you mean 28 February 2026, or 1 March 2026?")]
    [InlineData("[|2026-02-30|]", "PL0304", "Did you mean 28 February 2026, or 1 March 2026?")]
    [InlineData("[|0 June 2026|]", "PL0304", "Did you mean 30 June 2026, or 1 July 2026?")]
    [InlineData("[|Monday|] 6 January 2026", "PL0305", "Write: Tuesday 6 January 2026, or mend the date if the weekday is right.")]
    [InlineData("[|06/01/2026|]", "PL0306", "Write: 6 January 2026, or: 1 June 2026")]
    [InlineData("[|6.1.2026|]", "PL0306", "Write: 6 January 2026, or: 1 June 2026")]
    [InlineData("[|6-1-26|]", "PL0306", "Write: 6 January 2026, or: 1 June 2026")]
    [InlineData("[|13/01/2026|]", "PL0306", "Write: 13 January 2026")]
    [InlineData("[|06/06/2026|]", "PL0306", "Write: 6 June 2026")]
    [InlineData("[|2026/01/06|]", "PL0306", "Write: 6 January 2026")]
    [InlineData("[|2026-1-6|]", "PL0306", "Write: 6 January 2026")]
    [InlineData("[|January 6, 2026|]", "PL0301", "Write: 6 January 2026")]
    [InlineData("[|6th of January 2026|]", "PL0301", "Write: 6 January 2026")]
    [InlineData("[|6 January 2026 in the morning|]", "PL0301", "Write: 6 January 2026")]
    [InlineData("[|soon|]", "PL0301", "Write a date like this: 6 January 2026")]
    [InlineData("[|5 days|]", "PL0301", "Write a date like this: 6 January 2026")]
    [InlineData("[|Tuesday|]", "PL0301", "Write a date like this: 6 January 2026")]
    [InlineData("[|Monday next week|]", "PL0301", "Write a date like this: 6 January 2026")]
    [InlineData("[|45/45/2026|]", "PL0301", "Write a date like this: 6 January 2026")]
    [InlineData("[|2026-13-01|]", "PL0301", "Write a date like this: 6 January 2026")]
    [InlineData("[||]", "PL0301", "Write a date like this: 6 January 2026")]
    public void WhatIsWrongWithADateIsSaidAtItsWords(string marked, string code, string hint)
    {
        var (text, span) = (Marked.Parse(marked).Text, Marked.Parse(marked).Span);

        var failure = Assert.IsAssignableFrom<DateFailure>(DateReader.Read(text));
        var diagnostic = DateDiagnostics.Of(failure, SourceText.From("by: " + text), 4);

        Assert.Equal((code, span.MovedBy(4), hint), (diagnostic.Code, diagnostic.Span, diagnostic.Hint));
    }

    [Theory]
    [InlineData("Monday 6 January 2026", "6 January 2026 is a Tuesday, and 'Monday' stands before it.")]
    [InlineData("23 Januray 2026", "We cannot read this date: 'January' is spelt 'Januray' here.")]
    [InlineData("31 June 2026", "There is no day '31 June 2026': the last day of that month is 30 June 2026.")]
    [InlineData("06/01/2026", "People read '06/01/2026' in two ways: 6 January 2026 and 1 June 2026.")]
    public void TheMessageQuotesTheAuthor(string text, string expected)
    {
        var failure = Assert.IsAssignableFrom<DateFailure>(DateReader.Read(text));

        var diagnostic = DateDiagnostics.Of(failure, SourceText.From(text), 0);

        Assert.Equal(expected, diagnostic.Message);
    }

    [Theory]
    [InlineData("6 January 2026| to 7 January 2026")]
    [InlineData("2026-01-06|: 5")]
    [InlineData("6 January 2026|, 5")]
    [InlineData("31 June 2026| to 7 July 2026")]
    [InlineData("06/01/2026| to 7 July 2026")]
    public void WhatFollowsADateIsLeftAlone(string marked)
    {
        var end = marked.IndexOf('|', StringComparison.Ordinal);

        var reading = DateReader.ReadStart(marked.Remove(end, 1));

        Assert.Equal(end, reading.End);
    }

    [Fact]
    public void EveryDayThatIsWrittenIsReadBack() =>
        Gen.Int[0, DateOnly.MaxValue.DayNumber].Always(
            number =>
            {
                var day = DateOnly.FromDayNumber(number);

                Assert.Equal(new DateFound(day, DateWords.Format(day).Length), DateReader.Read(DateWords.Format(day)));
                Assert.Equal(day, Assert.IsType<DateFound>(DateReader.Read(DateWords.FormatWithWeekday(day))).Date);
                Assert.Equal(day, Assert.IsType<DateFound>(DateReader.Read(Iso(day))).Date);

                return true;
            });

    [Fact]
    public void NoTextIsTooStrangeToBeReadOrRefused() =>
        Gen.String[Gen.Char["0123456789/.-– JanuryFebMotsdh,:\u00a0"], 0, 24].Always(
            text =>
            {
                var reading = DateReader.Read(text);

                Assert.InRange(reading.End, 0, text.Length);
                Assert.True(reading is not DateFailure { Span: var span } || (span.Start >= 0 && span.Length >= 0 && span.End <= text.Length), text);

                return true;
            });
}
