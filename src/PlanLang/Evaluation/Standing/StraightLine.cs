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
        if (goal is not { MetWhen: ValueCondition condition, StartedAt: { } reading, By: { } by }
            || reading.Measure.Name != condition.Measure.Name
            || condition.Timeframe is EachOfLastTimeframe or EachOfLastReviewsTimeframe
            || by <= at.Plan.Started
            || at.AsOf < at.Plan.Started)
        {
            return null;
        }

        var share = new Fraction(at.AsOf.DayNumber - at.Plan.Started.DayNumber, by.DayNumber - at.Plan.Started.DayNumber);
        var answers = Leaves(metWhen).Select(leaf => KeepsUp(condition.Comparison, leaf, reading, (share, at))).ToList();

        return answers.Contains(false) ? GoalStatus.OffTrack
            : answers.Contains(null) || answers.Count == 0 ? null
            : GoalStatus.OnTrack;
    }

    static IEnumerable<Judgement> Leaves(Judgement metWhen) => (metWhen.Parts.IsEmpty ? [metWhen] : metWhen.Parts)
        .Where(leaf => leaf.Verdict != Verdict.DoesNotApply);

    static bool? KeepsUp(Comparison comparison, Judgement leaf, Reading reading, (Fraction Share, Standpoint At) today)
    {
        var person = (leaf.Of as PartOfPerson)?.Person;
        if (ExactValue.Of(leaf.Value) is not { } value || Readings.StartOf(reading, person, today.At) is not { } start)
        {
            return null;
        }

        var target = comparison.Bound.Value;
        var line = start + ((target - start) * today.Share);

        return comparison.Comparator switch
        {
            Comparator.AtLeast or Comparator.MoreThan => value >= line,
            Comparator.AtMost or Comparator.LessThan => value <= line,
            Comparator.Exactly when target == 0 => value <= line,
            _ => null,
        };
    }
}
