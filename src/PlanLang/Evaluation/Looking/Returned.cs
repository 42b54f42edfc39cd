using PlanLang.Dates;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>A stretch of days that one entry accounts for: a record's day, a period, a time that did not apply.</summary>
/// <param name="Days">The days, both ends counted.</param>
/// <param name="Evidence">Its line.</param>
readonly record struct Returned(Window Days, Evidence Evidence)
{
    /// <summary>A record of one day.</summary>
    public static Returned Of(Sample sample) => new(new Window(sample.Day, sample.Day), sample.Evidence);

    /// <summary>All of a series, in order of their first days.</summary>
    public static ImmutableArray<Returned> AllOf(Series series) =>
    [
        .. series.Samples.Select(Of)
            .Concat(series.Periods.Select(period => new Returned(period.Window, period.Sample.Evidence)))
            .Concat(series.Spells.Select(spell => new Returned(DaysOf(spell), spell.Evidence)))
            .OrderBy(returned => returned.Days.From),
    ];

    static Window DaysOf(ExemptSpell spell) => new(spell.From, spell.LastDay());
}
