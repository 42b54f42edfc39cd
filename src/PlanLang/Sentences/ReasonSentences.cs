using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Sentences;

/// <summary>Why a verdict came out as it did, for workers: <c>Nothing was recorded from 6 February to 3 March 2026.</c></summary>
static class ReasonSentences
{
    static Language Words => Language.OfThePage;

    /// <summary>One or two sentences.</summary>
    public static string Of(Judgement judgement) => Words.Say(
        NameOf(judgement),
        ("value", judgement.Value is { } value ? ShownValue.Of(value, Bound(judgement.Condition)) : Words.Say("reason.noValue")),
        ("from", judgement.Value is ChangeValue { From: var from } ? ShownValue.Of(from, null) : ""),
        ("to", judgement.Value is ChangeValue { To: var to } ? ShownValue.Of(to, null) : ""),
        ("window", judgement.Window is { } window ? DateSentences.Days(window) : Words.Say("reason.noWindow")),
        ("days", judgement.Reason.Missing is { } untold ? $" {DateSentences.Days(untold)}" : ""),
        ("missing", (judgement.Reason.Missing ?? judgement.Window) is { } missing ? DateSentences.Days(missing) : Words.Say("reason.noWindow")),
        ("baseline", judgement.Baseline is { } baseline ? DateSentences.Days(baseline) : Words.Say("reason.noWindow")),
        ("about", judgement.Reason.About ?? Words.Say("reason.noName")),
        ("judgeFrom", judgement.JudgeFrom is { } day ? Words.Say("reason.judgeFrom", ("date", DateSentences.Days(day))) : ""));

    /// <summary>Whether the sentences name the days that were looked at.</summary>
    public static bool NamesTheWindow(Judgement judgement) =>
        Holds(judgement, "{window}") || Holds(judgement, "{missing}");

    /// <summary>Whether the sentences name the days that they are compared with.</summary>
    public static bool NamesTheBaseline(Judgement judgement) => Holds(judgement, "{baseline}");

    static bool Holds(Judgement judgement, string field) => Words[NameOf(judgement)].Contains(field, StringComparison.Ordinal);

    /// <summary>The bound that the values of a condition are held against; null where there is none.</summary>
    public static Comparison? Bound(Condition condition) => condition switch
    {
        ValueCondition value => value.Comparison,
        ChangeCondition change => change.Change.By,
        _ => null,
    };

    static string NameOf(Judgement judgement) => judgement is { Value: ChangeValue, Reason.Code: ReasonCode.Compared } ? "reason.Changed"
        : judgement is { Value: null, Reason.Code: ReasonCode.Compared or ReasonCode.Decided }
        ? judgement.Condition is StageLastedCondition or PlanRunCondition ? "reason.Lasted" : "reason.Recorded"
        : $"reason.{judgement.Reason.Code}";
}
