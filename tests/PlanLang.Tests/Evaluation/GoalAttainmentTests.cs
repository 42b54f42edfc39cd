using System.Globalization;
using PlanLang.Evaluation;

namespace PlanLang.Tests.Evaluation;

public class GoalAttainmentTests
{
    const string Score = "score goals: goal attainment scaling\n  goal school: weight 3\n  goal calm: weight 1\n";

    [Theory]
    [InlineData("0,0,0", "1,1,1", "50.00")]
    [InlineData("1,1,1", "1,1,1", "63.69")]
    [InlineData("-1,-1,-1", "1,1,1", "36.31")]
    [InlineData("2,2,2", "1,1,1", "77.39")]
    [InlineData("-2,-2,-2", "1,1,1", "22.61")]
    [InlineData("0,1,-1", "1,1,1", "50.00")]
    [InlineData("1,0", "3,1", "58.73")]
    [InlineData("1", "1", "60.00")]
    [InlineData("1,1,1,1,1", "1,1,1,1,1", "65.08")]
    [InlineData("0,1,2,-1", "9,4,6,1", "60.26")]
    public void TheValueIsThatOfTheFormula(string scores, string weights, string value)
    {
        var goals = Numbers(scores).Zip(Numbers(weights)).ToImmutableArray();

        Assert.Equal(value, GoalAttainment.Of(goals).ToString("0.00", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("2026-02-28", null)]
    [InlineData("2026-03-01", "58.73")]
    [InlineData("2026-04-01", "50.00")]
    public void TheLatestScoreOfEachGoalByTheDateCounts(string asOf, string? value)
    {
        var score = Assert.Single(Claims.Assessed(
            Score,
            asOf,
            "2026-02-01 score of goal school: 1",
            "2026-03-01 score of goal calm: 0",
            "2026-04-01 score of goal school: 0").Scores);

        Assert.Equal(value, score.Value?.ToString("0.00", CultureInfo.InvariantCulture));
    }

    static IEnumerable<int> Numbers(string list) => list.Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture));
}
