using PlanLang.Evaluation;
using PlanLang.Privacy;

namespace PlanLang.Tests.Evaluation;

/// <summary>Contact at first and contact now, by the visits of the diary.</summary>
public class ContactTests
{
    const string Stages = "stage intensive: Most days\n  visits: 3 to 5 times a week\nstage easing off: On our own\n  visits: 1 to 2 times a week\n";

    static readonly string[] First =
    [
        "2026-01-07 visit: Dana, at home, 60 minutes",
        "2026-01-14 visit: Dana, at home, 1 hour",
        "2026-02-02 visit: Dana, at home, 30 minutes",
        "2026-01-20 visit missed: Dana, no answer",
        "2026-02-10 stage: easing off",
    ];

    [Theory]
    [InlineData("2026-03-10 visit: Dana, at home, 60 minutes", "2026-03-15", 1, 60, ContactTrend.Less, ContactStanding.EasesOff)]
    [InlineData("2026-03-10 visit: Dana, at home, 150 minutes", "2026-03-15", 1, 150, ContactTrend.Same, ContactStanding.DoesNotEaseOff)]
    [InlineData("2026-03-10 visit: Dana, at home, 151 minutes", "2026-03-15", 1, 151, ContactTrend.More, ContactStanding.DoesNotEaseOff)]
    [InlineData("2026-03-10 visit: Dana, at home, 151 minutes", "2026-03-08", 0, 0, ContactTrend.Less, ContactStanding.NotPlanned)]
    [InlineData("2026-03-10 visit: Dana, at home", "2026-03-15", 1, null, ContactTrend.Less, ContactStanding.EasesOff)]
    [InlineData("2026-03-10 visit cancelled: Dana", "2026-03-15", 0, 0, ContactTrend.Less, ContactStanding.EasesOff)]
    public void TheLastFourWeeksAreComparedWithTheFirst(
        string visit, string asOf, int visits, int? minutes, ContactTrend trend, ContactStanding standing)
    {
        var contact = Asked.Assessed(Stages, asOf, [.. First, visit]).Contact;

        Assert.Equal(
            (3, 150, visits, minutes, trend, standing),
            (contact?.First.Visits, contact?.First.Minutes, contact?.Last.Visits, contact?.Last.Minutes, contact?.Trend, contact?.Standing));
    }

    [Theory]
    [InlineData("2026-03-02", true)]
    [InlineData("2026-03-01", false)]
    public void BeforeEightWeeksNothingIsSaid(string asOf, bool says) =>
        Assert.Equal(says, Asked.Assessed(Stages, asOf, First).Contact is not null);

    [Fact]
    public void ThePlanThatStaysAsItBeganIsNotToEaseOff() =>
        Assert.Equal(ContactStanding.NotPlanned, Asked.Assessed(Stages, "2026-03-15", First[..3]).Contact?.Standing);

    [Fact]
    public void WithoutAVisitAtFirstNothingIsSaid() =>
        Assert.Null(Asked.Assessed(Stages, "2026-03-15", "2026-03-10 visit: Dana, at home, 60 minutes").Contact);

    [Fact]
    public void AClosedPlanHasNoContact() =>
        Assert.Null(Asked.Assessed(Stages, "2026-03-15", [.. First, "2026-03-14 closed: as planned, all is well"]).Contact);

    [Fact]
    public void ContactIsTheTeams()
    {
        var assessment = Asked.Assessed(Stages, "2026-03-15", First);

        Assert.Null(AssessmentCopy.Of(assessment, Audience.FamilyAtHome(assessment.Plan)).Contact);
    }
}
