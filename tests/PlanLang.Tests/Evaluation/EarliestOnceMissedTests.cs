using PlanLang.Tests.Evaluation.Oracle;
using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Evaluation;

/// <summary>Earliest dates that were once wrong, each as small as it could be made.</summary>
public class EarliestOnceMissedTests
{
    static readonly Dictionary<string, Measured> Of = World.Measures.ToDictionary(measure => measure.Name);

    static readonly Dictionary<string, (string Earliest, Case Case)> Missed = new()
    {
        ["comes of age"] = ("2026-07-17", At("2026-07-13", [Recorded("2026-03-08", Of["late marks"], "Sam", 3, 0)], new AskForEach(new Who("child", "any"), new AskList("all",
        [
            new AskValue("", Of["late marks"], new Who("child", "the"), new Bound("less than", 2), new Last(47, "days")),
            new AskValue("", Of["late marks"], new Who("child", "the"), new Bound("at least", 3), new Last(3, "terms")),
        ])))),
        ["stops overlapping"] = ("2026-02-13", At("2026-02-09", [Recorded("2025-12-10", Of["reading"], "Mia", 26, 0)], new AskChange(
            "total", Of["reading"], new Who("Mia"), "down", new Bound("more than", 0), "number", new Last(2, "half terms"), new Last(8, "weeks"), "", false))),
        ["no review of one alone"] = ("2026-02-04", At("2026-01-06", [Recorded("2025-12-02", Of["screen"], "Mia", 19, 0)], new AskValue(
            "", Of["screen"], new Who("child", "any"), new Bound("at most", 40), new Oracle.Reviews(2)))),
        ["no review of what is known"] = ("2026-06-23", At("2026-06-08", [Recorded("2026-05-04", Of["attendance"], "Mia", 7, 8)], new AskValue(
            "", Of["attendance"], new Who("Mia"), new Bound("less than", new Exact(75, 100)), new Oracle.Reviews(2)))),
        ["no review without a record"] = ("2026-04-16", At("2026-04-01", [Recorded("2026-03-31", Of["register"], "Kai", 7, 8)], new AskValue(
            "", Of["register"], new Who("Kai"), new Bound("at most", new Exact(90, 100)), new Oracle.Reviews(2)))),
        ["no review in between"] = ("2026-02-12", At("2026-01-29", [Recorded("2026-01-20", Of["calm home"], "Kai", 5, 0)], new AskValue(
            "", Of["attendance"], new Who("Mia"), new Bound("between", new Exact(75, 100), new Exact(75, 100)), new Since("the last review")))),
        ["no review after the turn"] = ("2026-06-20", At("2026-06-05", [Recorded("2026-05-23", Of["calm home"], "Kai", 5, 0)], new AskChange(
            "", Of["calm home"], new Who("Kai"), "down", new Bound("more than", 5), "number", new Oracle.Reviews(2), null, "2026-10-04", false))),
        ["three reviews in nine weeks"] = ("2026-06-07", At(
            "2026-04-09",
            [
                Recorded("2026-02-26", Of["attendance"], "Kai", 10, 13) with { From = On("2026-01-26"), To = On("2026-02-23") },
                Recorded("2026-03-19", Of["attendance"], "Kai", 6, 8),
                new Line(On("2026-03-29"), On("2026-03-29"), null, "", On("2026-03-29"), On("2026-03-29"), "held", 0, 0),
            ],
            new AskChange("", Of["attendance"], new Who("Kai"), "up", new Bound("more than", 40), "points", new Oracle.Reviews(3), new Last(44, "days"), "", false))),
        ["two reviews in ten weeks"] = ("2026-09-17", At(
            "2026-07-15",
            [Recorded("2026-05-11", Of["screen"], "Kai", 45, 0), Recorded("2026-06-17", Of["screen"], "Kai", 56, 0)],
            new AskChange("", Of["screen"], new Who("child", "all"), "up", new Bound("at most", new Exact(60, 100)), "percent", new Oracle.Reviews(2), new Last(2, "weeks"), "", false))),
        ["nobody comes of age in terms that nobody knows"] = ("none", At("2026-07-15", [], new AskForEach(new Who("child", "any"), new AskList("all",
        [
            new AskValue("", Of["attendance"], new Who("child", "the"), new Bound("at least", new Exact(90, 100)), new EachOf(3, "terms")),
            new AskValue("", Of["attendance"], new Who("child", "the"), new Bound("at most", new Exact(60, 100)), new EachOf(1, "weeks")),
        ])))),
        ["the last record of one time in the sum of another"] = ("2026-06-30", At("2026-02-26", [], new AskList("all",
        [
            new AskValue("", Of["register"], new Who("child", "all"), new Bound("less than", new Exact(75, 100)), new EachOf(3, "months")),
            new AskChange("", Of["register"], new Who("child", "all"), "down", new Bound("at most", new Exact(60, 100)), "percent", null, new Beside(28, "days", "after", "2026-03-24"), "", false),
        ]))),
        ["of age at the review"] = ("2026-05-04", At(
            "2026-04-27",
            [Recorded("2026-04-08", Of["reading"], "Kai", 59, 0), Recorded("2026-04-19", Of["reading"], "Sam", 5, 0)],
            new AskValue("total", Of["reading"], new Who("child", "each"), new Bound("between", 160, 320), new Since("the last review")))),
        ["many low values for a high total"] = ("2026-03-24", At(
            "2026-01-19",
            [Recorded("2025-12-23", Of["screen"], "Sam", 48, 0), Recorded("2025-12-24", Of["screen"], "Mia", 46, 0)],
            new AskList("all",
            [
                new AskValue("highest", Of["screen"], new Who("child", "each"), new Bound("less than", 40), new Since("the last review")),
                new AskValue("total", Of["screen"], new Who("Mia"), new Bound("between", 80, 240), new Since("the last review")),
            ]))),
        ["neither few nor many since the review"] = ("none", At("2026-07-06", [], new AskList("all",
        [
            new AskValue("", Of["incidents"], new Who("family"), new Bound("less than", 2), new Since("the last review")),
            new AskValue("", Of["incidents"], new Who("family"), new Bound("between", 3, 5), new Since("the last review")),
        ]))),
        ["no shares of 21 that make three quarters"] = ("none", At(
            "2026-02-10",
            [Recorded("2026-02-06", Of["club"], "Kai", 8, 11), Recorded("2026-02-06", Of["club"], "Mia", 8, 10), new Line(On("2026-02-07"), On("2026-02-07"), Of["club"], "Sam", On("2026-02-07"), On("2026-02-07"), "exempt", 0, 0)],
            new AskValue("", Of["club"], new Who("child", "all"), new Bound("exactly", new Exact(75, 100)), new Oracle.Reviews(3)))),
        ["two of four are of age"] = ("2026-04-24", At("2026-04-23", [], new AskList("none",
        [
            new AskStatus(Of["college"], new Who("Sam"), "away from college", true, new Last(3, "weeks"), 0),
            new AskStatus(Of["college"], new Who("adult", "2"), "at college", false, null, 0),
        ]))),
    };

    public static TheoryData<string> Names { get; } = [.. Missed.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void WhatWasOnceMissedIsFound(string name)
    {
        var (earliest, one) = Missed[name];

        var found = Earliest.Of(one);

        Assert.Equal((earliest, false), (Iso(found?.Witness?.Day), found?.IsUnsure));
        Assert.Null(Earliest.WhyNot(one));
    }

    [Fact]
    public void WhereReviewsThatAreFarOffMayDecideWeDoNotSayNever()
    {
        var found = Earliest.Of(At(
            "2026-03-01",
            [
                Recorded("2025-12-31", Of["screen"], "Kai", 13, 0), Recorded("2026-01-16", Of["screen"], "Mia", 41, 0), Recorded("2026-01-29", Of["screen"], "Kai", 18, 0),
                Recorded("2026-02-08", Of["screen"], "Sam", 56, 0), Recorded("2026-02-24", Of["screen"], "Mia", 57, 0),
            ],
            new AskValue("", Of["screen"], new Who("child", "each"), new Bound("less than", 48), new Oracle.Reviews(3))));

        Assert.True(found is { IsUnsure: true, Witness: null });
    }

    static Case At(string asOf, ImmutableArray<Line> past, Ask ask) => new(ask, past, On(asOf), On(asOf));

    static Line Recorded(string day, Measured of, string who, int part, int whole) => new(On(day), On(day), of, who, On(day), On(day), "value", part, whole);
}
