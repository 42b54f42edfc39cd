using System.Globalization;
using PlanLang.Dates;
using PlanLang.Evaluation;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>Several goals as one number, and what it is made of.</summary>
static class ScoreSection
{
    static readonly Language Words = Language.English;

    public static IEnumerable<TextBlock> Of(Assessment assessment) => assessment.Scores.IsEmpty
        ? []
        : assessment.Scores.SelectMany(Of).Prepend(new HeadingBlock(Words["check.scores"]));

    static IEnumerable<TextBlock> Of(ScoreAssessment score) =>
    [
        new GapBlock(),
        LineBlock.Of(
            0,
            new Piece(Tone.Strong, score.Score.Title.Text),
            $" ({score.Score.Id}): ",
            score.Value?.ToString("0.00", CultureInfo.InvariantCulture) ?? Words["check.noScore"]),
        .. score.Goals.Select(goal => LineBlock.Of(1, Of(goal))),
    ];

    /// <summary><c>goal school, weight 3: 1 on 17 February 2026</c>.</summary>
    public static string Of(GoalScore goal) => Words.Say(
        "check.goalScore",
        ("id", goal.Goal),
        ("weight", Numbers.Of(goal.Weight)),
        ("score", goal.Entry is { } entry
            ? Words.Say("check.scoredOn", ("score", $"{entry.Score}"), ("date", DateWords.Format(entry.Day)))
            : Words["check.noScore"]));
}
