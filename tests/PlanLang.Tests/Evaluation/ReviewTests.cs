using static PlanLang.Tests.Dates.Dated;
using static PlanLang.Tests.Evaluation.Asked;

namespace PlanLang.Tests.Evaluation;

public class ReviewTests
{
    const string EverySixWeeks = "reviews: every 6 weeks from 17 February 2026\n  who: Leanne\n";

    [Theory]
    [InlineData("2026-01-12", "", "none", "2026-02-17", "none")]
    [InlineData("2026-02-17", "", "none", "2026-03-31", "none")] // the day itself is not over
    [InlineData("2026-02-18", "", "none", "2026-03-31", "2026-02-17")]
    [InlineData("2026-02-18", "2026-02-17", "2026-02-17", "2026-03-31", "none")]
    [InlineData("2026-02-10", "2026-02-10", "2026-02-10", "2026-03-31", "none")] // early, and counts all the same
    [InlineData("2026-03-11", "2026-03-10", "2026-03-10", "2026-03-31", "none")] // three weeks late: nearest of two is the earlier
    [InlineData("2026-03-11", "2026-03-11", "2026-03-11", "2026-05-12", "2026-02-17")]
    [InlineData("2026-05-13", "2026-02-17", "2026-02-17", "2026-06-23", "2026-03-31")] // the first of two in a row
    [InlineData("2026-05-13", "2026-05-12", "2026-05-12", "2026-06-23", "none")]
    public void AReviewCountsForTheNearestDate(string asOf, string held, string last, string next, string overdue)
    {
        string[] records = held.Length == 0 ? [] : [$"{held} review held: Leanne"];

        var reviews = Assessed(EverySixWeeks, asOf, records).Reviews;

        Assert.Equal((last, next, overdue), (Iso(reviews.Last), Iso(reviews.Next), Iso(reviews.OverdueSince)));
    }

    [Theory]
    [InlineData("2026-03-29", "2026-03-31", "2026-02-17")]
    [InlineData("2026-03-30", "none", "none")] // closed on that day
    [InlineData("2026-09-01", "none", "none")]
    public void OfAClosedPlanNoReviewComesNext(string asOf, string next, string overdue)
    {
        var reviews = Assessed(EverySixWeeks, asOf, "2026-03-30 closed: as planned, on to Community Coaches").Reviews;

        Assert.Equal((next, overdue), (Iso(reviews.Next), Iso(reviews.OverdueSince)));
    }

    [Theory]
    [InlineData("2026-02-16", "2026-02-20", "none")]
    [InlineData("2026-02-20", "2026-03-31", "none")]
    [InlineData("2026-02-21", "2026-03-31", "2026-02-20")]
    public void AReviewThatWasMovedIsDueOnItsNewDay(string asOf, string next, string overdue)
    {
        var reviews = Assessed(EverySixWeeks, asOf, "2026-02-10 review moved to 20 February 2026: a sports day").Reviews;

        Assert.Equal((next, overdue), (Iso(reviews.Next), Iso(reviews.OverdueSince)));
    }
}
