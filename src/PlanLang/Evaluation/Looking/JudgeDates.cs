using PlanLang.Dates;

namespace PlanLang.Evaluation;

/// <summary>When something that is too early can be judged.</summary>
static class JudgeDates
{
    /// <summary>
    /// The first date on which a moving window no longer reaches back before the first day observed, or on
    /// which a term that was recorded has taken the place of one that was not. Null for a window that stays.
    /// </summary>
    public static DateOnly? ReachedBy(Observation observation, Stretch stretch) => stretch switch
    {
        { Timeframe: LastTimeframe last } => FirstDate.After(observation.At, Reaches(observation, last)),
        _ => null,
    };

    static Func<DateOnly, bool> Reaches(Observation observation, LastTimeframe last)
    {
        var ground = Ground.Of(observation);

        return day => TimeframeWindows.WindowOf(last, ground.On(day)) is { } window
            && (window.From >= observation.FirstDay
                || (last.Length.Unit is TimeUnit.Term or TimeUnit.HalfTerm && Coverage.HoldsRecord(observation, window)));
    }
}
