using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>What one family says to the questions that are asked of many.</summary>
static class FigureAssessor
{
    /// <summary>One a figure, in the version that is in force when the work ended, or today while it goes on.</summary>
    /// <param name="assessment">How the family stands.</param>
    /// <param name="depth">What is worked out besides.</param>
    public static ImmutableArray<FigureAssessment> Assess(Assessment assessment, Depth depth)
    {
        var at = Standpoint.At(assessment.Plan, assessment.Diary, assessment.AsOf, depth);

        return
        [
            .. RulesInForce.On(assessment.Plan.Figures, assessment.Closed?.Day ?? assessment.AsOf)
                .Select(figure => new FigureAssessment(figure, Concerns(figure, at), When(figure, at, assessment.Closed))),
        ];
    }

    static Verdict Concerns(Figure figure, Standpoint at) => figure.Of is { } condition
        ? Judge.Of(condition, at.On(at.AsOf < at.Plan.Started ? at.AsOf : at.Plan.Started)).Verdict
        : Verdict.Met;

    static Judgement? When(Figure figure, Standpoint at, ClosedEntry? closed) => (figure.When, closed) switch
    {
        ({ } when, { } ended) when figure.Origin.IsInForce(ended.Day) =>
            Judge.Of(when, LooksAfterClosing(when) ? at : at.On(ended.Day)),
        ({ } when, { }) => Leaf.NotInForce(when, figure.Origin.InForce),
        _ => null,
    };

    static bool LooksAfterClosing(Condition condition) => condition switch
    {
        ListCondition list => list.Parts.Any(part => LooksAfterClosing(part.Condition)),
        JoinedCondition joined => joined.Parts.Any(LooksAfterClosing),
        _ => LookedAt.By(condition)?.Timeframe is
            AfterTimeframe { After: ClosingAnchor } or BetweenAfterTimeframe { After: ClosingAnchor } or SinceTimeframe { From: ClosingAnchor },
    };
}
