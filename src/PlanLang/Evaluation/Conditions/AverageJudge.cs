using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary><c>on average over the last 3 terms</c>: the mean of what each completed one gives, each counted once.</summary>
static class AverageJudge
{
    /// <summary>The mean held against the bound.</summary>
    public static Judgement Judge(
        ValueCondition condition, ImmutableArray<Observation> observations, AverageOfLastTimeframe average) =>
        Mean(condition, condition.Aggregate, observations, average) is var mean && ExactValue.Of(mean.Value) is { } number
            ? mean with { Verdict = condition.Comparison.Accepts(number) ? Verdict.Met : Verdict.NotMet }
            : mean;

    /// <summary>
    /// The mean, with a value where each of them can be judged; those that do not apply drop out. Without a value its
    /// verdict says why.
    /// </summary>
    public static Judgement Mean(
        Condition condition, Aggregate aggregate, ImmutableArray<Observation> observations, AverageOfLastTimeframe average)
    {
        var times = CompletedTimes.Of(average.Length, Ground.Of(observations[0]));
        if (times.TooFew is { } tooFew)
        {
            return Leaf.Of(condition, tooFew);
        }

        var course = CompletedTimes.CourseOf(average.Length);
        var parts = times.Windows
            .Select(window => WindowJudge.ValueOf(condition, aggregate, observations, new Stretch(window, course)) with
            {
                Of = new PartOfTime(CompletedTimes.NameOf(window, average.Length.Unit, observations[0].Calendar)),
            })
            .ToImmutableArray();
        var judgement = Mean(condition, parts) with
        {
            Window = new Window(times.Windows[0].From, times.Windows[^1].To),
            Evidence = EvidenceLines.Of(parts),
            Parts = parts,
        };

        return judgement.Verdict == Verdict.TooEarly
            ? judgement with { JudgeFrom = CompletedTimes.ReachedBy(average.Length, observations) }
            : judgement;
    }

    static Judgement Mean(Condition condition, ImmutableArray<Judgement> parts)
    {
        var values = parts.Where(part => part.Verdict != Verdict.DoesNotApply).ToList();
        var unknown = values.Find(part => part.Verdict == Verdict.NotRecorded)
            ?? values.Find(part => part.Verdict == Verdict.TooEarly || ExactValue.Of(part.Value) is null);

        return values.Count == 0 ? Leaf.DoesNotApply(condition, ReasonCode.Exempt)
            : unknown is not null ? Leaf.Of(condition, unknown.Verdict, unknown.Reason)
            : Of(condition, values.Select(part => ExactValue.Of(part.Value)).OfType<Fraction>().ToList());
    }

    /// <summary>Shares alone are averaged so.</summary>
    static Judgement Of(Condition condition, List<Fraction> values) => Leaf.Of(condition, Verdict.Met, ReasonCode.Compared) with
    {
        Value = new QuotientValue(values.Aggregate((Fraction)0, (sum, value) => sum + value) / values.Count),
    };
}
