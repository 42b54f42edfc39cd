using PlanLang.Model;
using static PlanLang.Tests.Evaluation.Asked;

namespace PlanLang.Tests.Evaluation;

public class ActionStatusTests
{
    [Theory]
    [InlineData("2026-01-13", null, ActionStatus.NotDue)]
    [InlineData("2026-01-14", null, ActionStatus.Due)]
    [InlineData("2026-01-15", null, ActionStatus.Overdue)]
    [InlineData("2026-01-15", "done", ActionStatus.Done)]
    [InlineData("2026-01-15", "kept", ActionStatus.Done)]
    [InlineData("2026-01-15", "missed", ActionStatus.Overdue)]
    [InlineData("2026-01-15", "not needed", ActionStatus.NotNeeded)]
    [InlineData("2026-01-15", "stopped", ActionStatus.Stopped)]
    public void SomethingDoneOnceIsDueOnItsDay(string asOf, string? record, ActionStatus status)
    {
        string[] records = record is null ? [] : [$"2026-01-13 action shoes: {record}"];

        Assert.Equal(status, StatusOf("by: 14 January 2026", asOf, records));
    }

    [Theory]
    [InlineData("every day", "2026-01-05", 0, ActionStatus.NotDue)]
    [InlineData("every day", "2026-01-10", 4, ActionStatus.Kept)] // four of the five from 6 January on
    [InlineData("every day", "2026-01-10", 3, ActionStatus.Slipping)]
    [InlineData("every school day", "2026-01-12", 3, ActionStatus.Slipping)] // 6, 7, 8 and 12 January; the 9th is closed
    [InlineData("every school day", "2026-01-08", 3, ActionStatus.Kept)]
    [InlineData("every Tuesday", "2026-01-06", 1, ActionStatus.Kept)]
    [InlineData("every Monday", "2026-01-11", 0, ActionStatus.NotDue)] // before the first occasion
    [InlineData("every Monday", "2026-01-12", 0, ActionStatus.Slipping)]
    [InlineData("3 to 5 times a week", "2026-01-18", 3, ActionStatus.Slipping)] // none in the first whole week, from the 12th
    public void SomethingDoneAgainAndAgainSlipsBelowFourFifths(string when, string asOf, int kept, ActionStatus status)
    {
        string[] records = [.. Enumerable.Range(6, kept).Select(day => $"2026-01-{day:00} action shoes: kept")];

        Assert.Equal(status, StatusOf($"when: {when}", asOf, records));
    }

    [Theory]
    [InlineData("2026-01-18", 3, ActionStatus.Kept)]
    [InlineData("2026-01-18", 2, ActionStatus.Slipping)]
    [InlineData("2026-01-17", 3, ActionStatus.NotDue)] // the first whole week is not over
    public void ThreeToFiveTimesAWeekIsThreeInEachCompletedWeek(string asOf, int kept, ActionStatus status)
    {
        string[] records = [.. Enumerable.Range(12, kept).Select(day => $"2026-01-{day} action shoes: kept")];

        Assert.Equal(status, StatusOf("when: 3 to 5 times a week", asOf, records));
    }

    [Theory]
    [InlineData("2026-02-01", "none", ActionStatus.Slipping)]
    [InlineData("2026-02-11", "none", ActionStatus.Stopped)] // after its last day
    [InlineData("2026-02-01", "stopped", ActionStatus.Stopped)]
    public void ItStopsAfterItsLastDayOrByARecord(string asOf, string record, ActionStatus status)
    {
        string[] records = record == "none" ? [] : [$"2026-01-20 action shoes: {record}"];

        Assert.Equal(status, StatusOf("when: every day\n    until: 10 February 2026", asOf, records));
    }

    [Fact]
    public void AnOccasionThatWasNotNeededIsNoOccasion()
    {
        string[] records = ["2026-01-06 action shoes: kept", "2026-01-07 action shoes: not needed", "2026-01-08 action shoes: kept"];

        var assessment = Assessed(Goal("when: every day"), "2026-01-08", records).Actions[0];

        Assert.Equal((ActionStatus.Kept, 2, 2), (assessment.Status, assessment.Kept, assessment.Occasions));
    }

    static ActionStatus StatusOf(string line, string asOf, params string[] records) =>
        Assessed(Goal(line), asOf, records).Actions[0].Status;

    static string Goal(string line) =>
        $"""
        goal school: Kai is in school every day
          action shoes: Buy Kai school shoes
            who: Dana
            {line}

        """;
}
