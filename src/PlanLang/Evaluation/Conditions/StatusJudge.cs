using System.Diagnostics;
using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>What somebody is, today or for some time.</summary>
static class StatusJudge
{
    /// <summary>The whole condition for one person.</summary>
    public static Judgement Judge(StatusCondition condition, Observation observation) => condition.Spell switch
    {
        TodaySpell => Over(condition, observation, Today(observation), Today(observation).Window.Days),
        UnbrokenSpell unbroken => OfLast(condition, observation, unbroken.Length, null),
        SomeOfSpell some => OfLast(condition, observation, some.Of, some.Of with { Count = some.AtLeast }),
        _ => throw new UnreachableException(),
    };

    static Stretch Today(Observation observation) =>
        new(new Window(observation.At.AsOf, observation.At.AsOf), Course.Moving);

    /// <summary>On every day of the last so many, or on as many days as the shorter length has.</summary>
    static Judgement OfLast(StatusCondition condition, Observation observation, Duration length, Duration? atLeast)
    {
        var ground = Ground.Of(observation);
        if (TimeframeWindows.Of(new LastTimeframe(length), ground) is not Stretch stretch)
        {
            return Leaf.Of(condition, (Shortfall)TimeframeWindows.Of(new LastTimeframe(length), ground));
        }

        var needed = atLeast is { } some
            ? TimeframeWindows.WindowOf(new LastTimeframe(some), ground)?.Days ?? stretch.Window.Days
            : stretch.Window.Days;

        return Over(condition, observation, stretch, needed);
    }

    static Judgement Over(StatusCondition condition, Observation observation, Stretch stretch, int needed)
    {
        var window = stretch.Window;
        if (WindowJudge.Applying([observation], window).IsEmpty)
        {
            return WindowJudge.Exempt(condition, [observation], window);
        }

        var days = StatusDays.In(condition, observation, window);
        var unbroken = needed == window.Days;
        var enough = unbroken ? days.Wrong + days.Unknown == 0 : days.Right >= needed;
        var tooFew = unbroken ? days.Wrong > 0 : days.Right + days.Unknown < needed;
        var judgement = enough ? Leaf.Of(condition, Verdict.Met, CodeOf(days)) with { Value = ValueOf(days, condition, observation, window) }
            : tooFew ? Leaf.Of(condition, Verdict.NotMet, CodeOf(days)) with { Value = ValueOf(days, condition, observation, window) }
            : Leaf.Of(condition, Unknown(observation, stretch, days));

        return Grounds.With(judgement with { Window = window, Evidence = days.Evidence }, [observation], window);
    }

    static ReasonCode CodeOf(StatusDays days) => days.Unknown > 0 ? ReasonCode.Decided : ReasonCode.Compared;

    static Value ValueOf(StatusDays days, StatusCondition condition, Observation observation, Window window) =>
        condition.Spell is TodaySpell && StatusSegment.In(observation, window).LastOrDefault().Status is { } status
            ? new StatusValue(status)
            : new DaysValue(days.Right, window.Days);

    /// <summary>Days since the first one observed should have been recorded; for those before it waiting helps.</summary>
    static Shortfall Unknown(Observation observation, Stretch stretch, StatusDays days) =>
        NothingDueYet(observation) is { } tooEarly ? tooEarly
        : days.Missing is { } missing ? Shortfall.NotRecorded(
            observation.IsPromised ? ReasonCode.NotCovered : ReasonCode.NoValue, missing)
        : Shortfall.TooEarly(ReasonCode.ReachesBack, JudgeDates.ReachedBy(observation, stretch));

    static Shortfall? NothingDueYet(Observation observation) =>
        observation.IsPromised && observation.LatestBy(observation.At.AsOf) < 0
            && Coverage.Of(observation, Today(observation)) is { Reason.Code: ReasonCode.NothingDueYet } shortfall
            ? shortfall
            : null;
}
