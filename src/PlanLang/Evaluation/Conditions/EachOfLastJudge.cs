using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary><c>in each of the last 3 terms</c>: each completed one is judged alone, and all must hold.</summary>
static class EachOfLastJudge
{
    /// <summary>
    /// A part a completed one, the earliest first. Too few of them leave the answer open, unless one that is
    /// over decides it.
    /// </summary>
    public static Judgement Judge(
        ValueCondition condition, ImmutableArray<Observation> observations, EachOfLastTimeframe each)
    {
        var ground = Ground.Of(observations[0]);
        var times = CompletedTimes.Of(each.Length, ground);
        var parts = times.Windows.Select(window => Part(condition, observations, each, window)).ToImmutableArray();
        var whole = Combine.Parts(condition, new AllQuantifier(), WithTooFew(condition, parts, times.TooFew));

        return whole with
        {
            Parts = parts,
            Reason = times.TooFew is { } few && few.Verdict == whole.Verdict ? few.Reason : whole.Reason,
            JudgeFrom = whole.Verdict == Verdict.TooEarly ? CompletedTimes.ReachedBy(each.Length, observations) : null,
        };
    }

    static ImmutableArray<Judgement> WithTooFew(
        ValueCondition condition, ImmutableArray<Judgement> parts, Shortfall? tooFew) =>
        tooFew is null ? parts : [.. parts, Leaf.Of(condition, tooFew)];

    static Judgement Part(
        ValueCondition condition,
        ImmutableArray<Observation> observations,
        EachOfLastTimeframe each,
        Window window)
    {
        var stretch = new Stretch(window, CompletedTimes.CourseOf(each.Length));
        var name = CompletedTimes.NameOf(window, each.Length.Unit, observations[0].Calendar);

        return WindowJudge.Judge(condition, observations, stretch) with { Of = new PartOfTime(name) };
    }
}
