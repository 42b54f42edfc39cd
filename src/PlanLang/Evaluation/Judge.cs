using System.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>Judges one condition, of whatever form.</summary>
static class Judge
{
    /// <summary>What the condition comes to, seen from the standpoint.</summary>
    public static Judgement Of(Condition condition, Standpoint at) => condition switch
    {
        BrokenCondition => Leaf.Of(condition, Verdict.NotRecorded, ReasonCode.Mistake),
        ListCondition list => ListJudge.Judge(list, at),
        JoinedCondition joined => ListJudge.Judge(joined, at),
        ValueCondition or StatusCondition or ChangeCondition => OfMeasure(condition, at),
        GoalsCondition goals => GoalsJudge.Judge(goals, at),
        ActionCondition action => ActionJudge.Judge(action, at),
        ActionKeptCondition kept => ActionJudge.Judge(kept, at),
        SanctionCondition sanction => SanctionJudge.Judge(sanction, at),
        StageLastedCondition stage => LastingJudge.Judge(stage, at),
        PlanRunCondition run => LastingJudge.Judge(run, at),
        ReviewHeldCondition review => ReviewHeldJudge.Judge(review, at),
        AgreesCondition agrees => AgreementJudge.Judge(agrees, at),
        _ => throw new UnreachableException(),
    };

    static Judgement OfMeasure(Condition condition, Standpoint at) => condition switch
    {
        ValueCondition value => SubjectJudge.Judge(
            value,
            SubjectOfMeasure.Of(value),
            at,
            observations => Grounds.With(ValueJudge.Judge(value, observations), at, value.Timeframe)),
        StatusCondition status => SubjectJudge.Judge(
            status,
            SubjectOfMeasure.Of(status),
            at,
            observations => StatusJudge.Judge(status, observations[0])),
        ChangeCondition change => SubjectJudge.Judge(
            change,
            SubjectOfMeasure.Of(change),
            at,
            observations => Grounds.With(
                Grounds.With(ChangeJudge.Judge(change, observations), at, change.Timeframe, (change.Baseline as TimeframeBaseline)?.Timeframe),
                Grounds.Of((change.Baseline as SinceBaseline)?.Since, at))),
        _ => throw new UnreachableException(),
    };
}
