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
        Condition condition, ImmutableArray<Observation> observations, Duration length, Func<Stretch, Judgement> judge)
    {
        var times = CompletedTimes.Of(length, Ground.Of(observations[0]));
        var parts = times.Windows.Select(window => judge(new Stretch(window, CompletedTimes.CourseOf(length))) with
        {
            Of = new PartOfTime(CompletedTimes.NameOf(window, length.Unit, observations[0].Calendar)),
        }).ToImmutableArray();
        var whole = Combine.Parts(condition, new AllQuantifier(), WithTooFew(condition, parts, times.TooFew));

        return whole with
        {
            Parts = parts,
            Reason = times.TooFew is { } few && few.Verdict == whole.Verdict ? few.Reason : whole.Reason,
            JudgeFrom = whole.Verdict == Verdict.TooEarly ? CompletedTimes.ReachedBy(length, observations) : null,
        };
    }

    static ImmutableArray<Judgement> WithTooFew(
        Condition condition, ImmutableArray<Judgement> parts, Shortfall? tooFew) =>
        tooFew is null ? parts : [.. parts, Leaf.Of(condition, tooFew)];
}
