using PlanLang.Model;

namespace PlanLang.Tests.Binding;

public class CalendarTests
{
    const string Birch = """
        calendar
          for: Birch Primary School
          term Spring 2026: 6 January 2026 to 27 March 2026
        """;

    const string Ridgeway = """
        calendar
          for: Ridgeway High School
          term Spring 2026: 5 January 2026 to 27 March 2026
          term Summer 2026: 13 April 2026 to 17 July 2026
        """;

    const string Attendance = """
        measure attendance
          of: each child
          counts: sessions attended of sessions possible
        """;

    [Theory]
    [InlineData("in [|Spring 2026|]", "PL0326")]
    [InlineData("[|over the last 3 terms|]", "PL0323")]
    [InlineData("in [|Winter 2026|]", "PL0325")]
    public void WithoutASchoolNoneOfTwoCalendarsCounts(string timeframe, string code)
    {
        var marked = Support.Marked.Parse(Plan($"attendance of Kai is at least 90% {timeframe}", Ridgeway, Birch));

        var diagnostic = Assert.Single(Bound.From(marked.Text).Diagnostics);

        Assert.Equal((code, true), (diagnostic.Code, marked.Span.End == diagnostic.Span.End));
    }

    [Theory]
    [InlineData("attendance of Mia is at least 90% in Spring 2026")]
    [InlineData("attendance of Mia is at least 90% over the last 3 terms")]
    [InlineData("attendance of Kai is at least 90% in Summer 2026")]
    public void ASchoolOrATermOfItsOwnDecides(string condition) =>
        Assert.Empty(Bound.From(Plan(condition, Ridgeway, Birch)).Diagnostics);

    [Fact]
    public void TheOnlyCalendarCountsForEverybody() =>
        Assert.Empty(Bound.From(Plan("attendance of each child is at least 90% in each of the last 3 terms", Ridgeway)).Diagnostics);

    [Fact]
    public void TermsAndHolidaysThatMakeNoSenseAreLeftOut()
    {
        const string Calendar = """
            calendar
              for: Ridgeway High School
              term Spring 2026: 5 January 2026 to 27 March 2026
                half-term holiday: 30 March 2026 to 3 April 2026
              term Summer 2026: 27 March 2026 to 17 July 2026
              bank holidays: Scotlend
            """;

        var bound = Bound.From(PlanText.With("file", Calendar));

        Assert.Equal(["PL0328", "PL0327", "PL0329"], bound.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Equal(["Spring 2026"], Assert.IsType<Plan>(bound.Plan).Calendars[0].Terms.Select(term => term.Name));
    }

    static string Plan(string condition, params string[] calendars)
    {
        var text = PlanText.With("family", "Mia: Mia Harper, daughter, born 2 February 2016, at Birch Primary School");

        return string.Join('\n', [text, .. calendars, Attendance, "goal: More", $"  met when: {condition}", ""]);
    }
}
