using PlanLang.Dates;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>
/// The lines that a verdict rests on besides the values: the returns that make a time covered or leave it open, the
/// first record where that says since when anybody looked, spells in which nothing applied, and the entries that dates
/// are counted from. Together with the values they prove the verdict: from them alone it follows again.
/// </summary>
static class Grounds
{
    /// <summary>The judgement with the lines for those days.</summary>
    public static Judgement With(Judgement judgement, ImmutableArray<Observation> observations, Window window) =>
        With(judgement, Of(observations, window));

    /// <summary>The judgement with the entries that its times are counted from.</summary>
    public static Judgement With(Judgement judgement, Standpoint at, params ReadOnlySpan<Timeframe?> timeframes)
    {
        foreach (var timeframe in timeframes)
        {
            judgement = With(judgement, Of(AnchorOf(timeframe), at));
        }

        return judgement;
    }

    /// <summary>The judgement with those lines.</summary>
    public static Judgement With(Judgement judgement, IEnumerable<Evidence> lines) =>
        judgement with { Evidence = EvidenceLines.Of(judgement.Evidence.Concat(lines)) };

    /// <summary>The lines for those days; none where the verdict alone is asked for.</summary>
    public static IEnumerable<Evidence> Of(ImmutableArray<Observation> observations, Window window) =>
        observations.IsEmpty || observations[0].At.Sight.Depth == Depth.VerdictAlone
            ? []
            : observations.SelectMany(one => Of(one, window));

    /// <summary>The latest of the entries that an anchor is counted from.</summary>
    public static IEnumerable<Evidence> Of(Anchor? anchor, Standpoint at) => anchor switch
    {
        LastReviewAnchor => at.Seen(at.Memory.Entries.ReviewsHeld).TakeLast(1).Select(entry => entry.Evidence),
        ClosingAnchor => at.Seen(at.Memory.Entries.Closings).TakeLast(1).Select(entry => entry.Evidence),
        _ => [],
    };

    /// <summary>
    /// A spell counts in which nothing applies, or which one record alone has ended; a spell is proved together with the
    /// record that ended it.
    /// </summary>
    static IEnumerable<Evidence> Of(Observation observation, Window window)
    {
        var (returns, to) = (observation.Returns, observation.At.SeenTo);
        var end = window.To < to ? window.To : to;
        ImmutableArray<Evidence> lines =
        [
            .. observation.Series.Spells.Where(spell => spell.From <= end && returns.UpTo(end) - returns.UpTo(spell.From) < 2).Select(spell => spell.Evidence),
            .. window.From < observation.At.Plan.Started ? returns.FirstFrom(DateOnly.MinValue, to) : [],
            .. observation.IsPromised ? returns.Around(window, observation.At) : [],
        ];
        var ends = observation.Series.Spells.Where(one => lines.Contains(one.Evidence)).Select(one => one.Until).OfType<DateOnly>();

        return lines.Concat(ends.SelectMany(day => returns.FirstFrom(day, to)));
    }

    static Anchor? AnchorOf(Timeframe? timeframe) => timeframe switch
    {
        SinceTimeframe since => since.From,
        BeforeTimeframe before => before.Before,
        AfterTimeframe after => after.After,
        BetweenAfterTimeframe after => after.After,
        _ => null,
    };
}
