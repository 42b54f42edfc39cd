using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>
/// Whether a goal of one numeric comparison keeps to the straight line from where things stood at the start
/// to the target on its last day.
/// </summary>
static class StraightLine
{
    /// <summary>The worst subject counts; null where the start, the end, or a value of today is not known.</summary>
    public static GoalStatus? StatusOf(Goal goal, Judgement metWhen, Standpoint at)
    {
        var answers = PointsOf(goal, metWhen, at).Select(point => point.KeepsUp).ToList();

        return answers.Contains(false) ? GoalStatus.OffTrack
            : answers.Contains(null) || answers.Count == 0 ? null
            : GoalStatus.OnTrack;
    }

    /// <summary>Where the line stands at the date for each of those the goal speaks of; empty where there is no line.</summary>
    public static ImmutableArray<LinePoint> PointsOf(Goal goal, Judgement metWhen, Standpoint at)
    {
        if (goal is not { MetWhen: ValueCondition condition, StartedAt: { } reading, By: { } by }
            || reading.Measure.Name != condition.Measure.Name
            || condition.Timeframe is EachOfLastTimeframe or EachOfLastReviewsTimeframe
            || by <= at.Plan.Started
            || at.AsOf < at.Plan.Started)
        {
            return [];
        }

        var share = new Fraction(at.AsOf.DayNumber - at.Plan.Started.DayNumber, by.DayNumber - at.Plan.Started.DayNumber);

        return [.. Leaves(metWhen).Select(leaf => PointOf(condition.Comparison, leaf, reading, (share, at)))];
    }

    static IEnumerable<Judgement> Leaves(Judgement metWhen) => (metWhen.Parts.IsEmpty ? [metWhen] : metWhen.Parts)
        .Where(leaf => leaf.Verdict != Verdict.DoesNotApply);

    static LinePoint PointOf(Comparison comparison, Judgement leaf, Reading reading, (Fraction Share, Standpoint At) today)
    {
        var person = (leaf.Of as PartOfPerson)?.Person;
        if (ExactValue.Of(leaf.Value) is not { } value || Readings.StartOf(reading, person, today.At) is not { } start)
        {
            return new LinePoint(leaf, null, null);
        }

        var target = comparison.Bound.Value;
        var line = start + ((target - start) * today.Share);

        return new LinePoint(leaf, line, comparison.Comparator switch
        {
            Comparator.AtLeast or Comparator.MoreThan => value >= line,
            Comparator.AtMost or Comparator.LessThan => value <= line,
            Comparator.Exactly when target == 0 => value <= line,
            _ => null,
        });
    }
}

/// <summary>Where the straight line stands at a date for one of those a goal speaks of.</summary>
/// <param name="Leaf">What the goal's condition comes to for them.</param>
/// <param name="Line">What the value would be on the line; null where one end of it is not known.</param>
/// <param name="KeepsUp">Whether the value is no worse than that; null where it cannot be told.</param>
readonly record struct LinePoint(Judgement Leaf, Fraction? Line, bool? KeepsUp);
