using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Reporting;

/// <summary>What is kept of one family for a report about many: nothing that names anybody.</summary>
public sealed record FamilyAnswers
{
    /// <summary>How many plans the family had before.</summary>
    internal int EarlierPlans { get; init; }

    /// <summary>How the work ended; null while it goes on.</summary>
    internal ClosingClass? Closed { get; init; }

    /// <summary>How many days the work took, the first and the last counted; 0 while it goes on.</summary>
    internal int Days { get; init; }

    /// <summary>How each goal stood on the day of closing; none while the work goes on.</summary>
    internal ImmutableArray<GoalStatus> Goals { get; init; } = [];

    /// <summary>What the family says to each figure.</summary>
    internal ImmutableArray<Answer> Figures { get; init; } = [];

    /// <summary>What can be claimed for it.</summary>
    internal ImmutableArray<Answer> Results { get; init; } = [];

    /// <summary>Takes them from an assessment.</summary>
    public static FamilyAnswers Of(Assessment assessment) => new()
    {
        EarlierPlans = assessment.Plan.Background.EarlierPlans.Length,
        Closed = assessment.Closed?.Class,
        Days = assessment.Closed is { } closed ? closed.Day.DayNumber - assessment.Plan.Started.DayNumber + 1 : 0,
        Goals = GoalsOf(assessment),
        Figures = [.. Answers.ToFigures(assessment)],
        Results = [.. Answers.ToResults(assessment)],
    };

    static ImmutableArray<GoalStatus> GoalsOf(Assessment assessment)
    {
        if (assessment.Closed is not { } closed)
        {
            return [];
        }

        var at = Standpoint.At(assessment.Plan, assessment.Diary, closed.Day, Depth.VerdictAlone);

        return [.. assessment.Plan.Goals.Select(goal => GoalAssessor.Assess(goal, at).Status)];
    }
}
