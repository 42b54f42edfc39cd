using PlanLang.Evaluation;
using static PlanLang.Tests.Evaluation.Asked;

namespace PlanLang.Tests.Evaluation;

public class SubjectTests
{
    [Theory]
    [InlineData("attendance of each child is at least 90%", "2026-03-09", "Sam Kai Mia")] // Sam is 18 on 10 March
    [InlineData("attendance of each child is at least 90%", "2026-03-10", "Kai Mia")]
    [InlineData("any adult is in work", "2026-03-09", "Leanne")] // Ron lives elsewhere
    [InlineData("any adult is in work", "2026-03-10", "Leanne Sam")]
    [InlineData("any parent is in work", "2026-03-10", "Leanne")] // Sam is a brother
    [InlineData("no offences of each child in the last 4 weeks", "2026-03-20", "Sam Kai Mia")]
    public void PeopleAreChildrenUntilTheyAreEighteen(string condition, string asOf, string people) => Assert.Equal(
        people,
        string.Join(' ', Judged(condition, asOf).Parts.Select(part => (part.Of as PartOfPerson)?.Person.Name)));

    [Theory]
    [InlineData("at least 1 offence of any child in the last 8 weeks", "2026-03-09", Verdict.Met)]
    [InlineData("at least 1 offence of any child in the last 8 weeks", "2026-03-10", Verdict.NotMet)]
    [InlineData("at least 1 offence of any adult in the last 8 weeks", "2026-03-10", Verdict.Met)]
    public void EventsCountByTheAgeOnTheirDay(string condition, string day, Verdict verdict) =>
        Assert.Equal(verdict, Judged(condition, "2026-03-20", $"{day} offences of Sam: 1").Verdict);

    [Theory]
    [InlineData("at least 3 offences of any child in the last 8 weeks", Verdict.NotMet)] // the same person must satisfy it
    [InlineData("at least 3 offences of all children together in the last 8 weeks", Verdict.Met)]
    [InlineData("at least 2 offences of at least 2 children in the last 8 weeks", Verdict.NotMet)]
    [InlineData("at least 1 offence of at least 2 children in the last 8 weeks", Verdict.Met)]
    public void TheSamePersonMustSatisfyAWholeCondition(string condition, Verdict verdict) => Assert.Equal(
        verdict,
        Judged(condition, "2026-03-20", "2026-02-20 offences of Kai: 2", "2026-02-20 offences of Mia: 1").Verdict);

    [Fact]
    public void TogetherIsPooled() => Assert.Equal(
        new RatioValue(18, 20), // Sam is 18 by then,
        Judged(
            "attendance of all children together is at least 60% over the last 4 weeks",
            "2026-03-20",
            "2026-03-06 attendance of Kai: 8 of 10",
            "2026-03-06 attendance of Sam: 0 of 10",
            "2026-03-13 attendance of Mia: 10 of 10").Value);

    [Fact]
    public void TheEvidenceIsInOrderOfLinesEachOnce()
    {
        var judgement = Judged(
            "attendance of each child is at least 60% over the last 4 weeks",
            "2026-03-20",
            "2026-03-13 attendance of Mia: 10 of 10",
            "2026-03-06 attendance of Kai: 8 of 10",
            "2026-03-13 attendance of Kai: 9 of 10");

        Assert.Equal([3, 5, 7], judgement.Evidence.Select(line => line.Line));
    }
}
