using PlanLang.Records;
using PlanLang.Text;

namespace PlanLang.Tests.Records;

public class StrayYearTests
{
    [Theory]
    [InlineData("13 January 2026; 16 January 2027; 20 January 2026", "16 January 2027: 16 January 2026")]
    [InlineData("20 December 2025; 5 January 2025; 9 January 2026", "5 January 2025: 5 January 2026")]
    [InlineData("13 January 2026; 16 January 2027", "16 January 2027: 16 January 2026")] // behind the last date
    [InlineData("13 January 2027; 16 January 2026", "13 January 2027: 13 January 2026")]
    [InlineData("13 January 2026; 16 January 2026; 16 January 2026", "")]
    [InlineData("20 January 2026; 16 January 2026; 25 January 2026", "")] // out of order, and right
    [InlineData("13 January 2026; 16 October 2026", "")]
    [InlineData("16 January 2027", "")]
    public void ADateThatFitsInAnotherYearAloneIsAskedAbout(string dates, string expected)
    {
        var days = dates.Split("; ").Select(date => $"{date}\n  asb incidents: none\n");

        var file = RecordReader.Read(SourceText.From($"records of X\n{string.Concat(days)}", "harper.record"));

        Assert.Equal(expected, string.Join("; ", file.Diagnostics.Select(one => $"{one.Source[one.Span]}: {one.Fix?.Replacement}")));
    }
}
