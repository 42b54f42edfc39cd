using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Wording;

/// <summary>
/// The one canonical English wording of every condition. It is itself a line of a plan: read and bound in the same
/// place, it gives the same condition again.
/// </summary>
static class ConditionWording
{
    /// <summary>The wording of a condition; of a list, its heading alone, because its parts have their own.</summary>
    public static string Of(Condition condition) => condition switch
    {
        ValueCondition value => ValueWording.Of(value),
        ChangeCondition change => ValueWording.Of(change),
        StatusCondition status => SpellWording.Of(status),
        ListCondition list => ListWording.Of(list),
        JoinedCondition joined => ListWording.Of(joined),
        BrokenCondition broken => broken.At.Source[broken.At.Span],
        _ => ReferenceWording.Of(condition),
    };

    /// <summary><c>over the last 6 weeks</c>, <c>since the start</c>, <c>in Spring 2026</c>.</summary>
    public static string Of(Timeframe timeframe) => TimeframeWording.Of(timeframe);

    /// <summary><c>at least 90%</c>, <c>between 4 and 6</c>.</summary>
    public static string Of(Comparison comparison) => ComparisonWording.Of(comparison);

    /// <summary><c>90%</c>, <c>a third</c>, <c>10 points</c>.</summary>
    public static string Of(Amount amount) => AmountWording.Of(amount);

    /// <summary><c>Kai</c>, <c>each child</c>, <c>all children together</c>; empty for the family.</summary>
    public static string Of(Subject subject) => SubjectWording.Of(subject);

    /// <summary><c>attendance of Kai in Autumn 2025</c>: where a goal started.</summary>
    public static string Of(Reading reading) => ValueWording.Of(reading);
}
