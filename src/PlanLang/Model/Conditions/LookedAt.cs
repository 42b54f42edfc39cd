using PlanLang.Dates;

namespace PlanLang.Model;

/// <summary>What a condition about a measure looks at.</summary>
/// <param name="Measure">What was recorded.</param>
/// <param name="Subject">Of whom.</param>
/// <param name="Timeframe">Over what time; null where it says none, and for a status.</param>
sealed record LookedAt(Measure Measure, Subject Subject, Timeframe? Timeframe)
{
    /// <summary>That of the condition; null where it is about something else.</summary>
    public static LookedAt? By(Condition condition) => condition switch
    {
        ValueCondition value => new(value.Measure, value.Subject, value.Timeframe),
        ChangeCondition change => new(change.Measure, change.Subject, change.Timeframe),
        StatusCondition status => new(status.Measure, status.Subject, null),
        _ => null,
    };
}
