using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Sentences;

/// <summary>How something stands, in the words that the language, the JSON and the workers share.</summary>
static class StatusWords
{
    /// <summary><c>not met</c>, <c>too early</c>.</summary>
    public static string Of(Verdict verdict) => Word("verdict", verdict);

    /// <summary><c>on track</c>, <c>under way</c>.</summary>
    public static string Of(GoalStatus status) => Word("goal", status);

    /// <summary><c>slipping</c>, <c>not due</c>.</summary>
    public static string Of(ActionStatus status) => Word("action", status);

    /// <summary><c>earned</c>, <c>not yet</c>.</summary>
    public static string Of(RewardStatus status) => Word("reward", status);

    /// <summary><c>must wait</c>, <c>in force</c>.</summary>
    public static string Of(SanctionStatus status) => Word("sanction", status);

    /// <summary><c>told</c>, <c>ladder</c>.</summary>
    public static string Of(WaitCode code) => Word("wait", code);

    /// <summary><c>review overdue</c>, <c>step down ready</c>.</summary>
    public static string Of(AttentionKind kind) => Word("attention", kind);

    /// <summary><c>as planned</c>, <c>not as planned</c>.</summary>
    public static string Of(ClosingClass closing) => Word("closing", closing);

    static string Word<T>(string kind, T value)
        where T : struct, Enum => Language.OfThePage.Say($"{kind}.{value}");
}
