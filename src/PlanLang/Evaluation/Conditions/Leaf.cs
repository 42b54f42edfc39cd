using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>Judgements without parts.</summary>
static class Leaf
{
    /// <summary>A verdict and why, resting on nothing yet.</summary>
    public static Judgement Of(Condition condition, Verdict verdict, ReasonCode code) =>
        Of(condition, verdict, new Reason(code));

    /// <summary>A verdict and why, resting on nothing yet.</summary>
    public static Judgement Of(Condition condition, Verdict verdict, Reason reason) =>
        new(condition, null, verdict, reason, null, null, null, null, null, [], []);

    /// <summary>What cannot be judged.</summary>
    public static Judgement Of(Condition condition, Shortfall shortfall, Window? window = null) =>
        Of(condition, shortfall.Verdict, shortfall.Reason) with
        {
            Window = window,
            JudgeFrom = shortfall.JudgeFrom,
            Evidence = shortfall.Evidence,
        };

    /// <summary>Nobody to whom it applies, a part that is not relevant, and the like.</summary>
    public static Judgement DoesNotApply(Condition condition, ReasonCode code) =>
        Of(condition, Verdict.DoesNotApply, code);

    /// <summary>A rule, or a line of one, on a day on which it does not count; its window is the days on which it does.</summary>
    public static Judgement NotInForce(Condition condition, Window? inForce) =>
        DoesNotApply(condition, ReasonCode.NotInForce) with { Window = inForce };
}
