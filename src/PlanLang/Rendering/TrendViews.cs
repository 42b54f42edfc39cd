using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>Small charts of what a condition looks at, one a measure and person.</summary>
static class TrendViews
{
    static Language Words => Language.OfThePage;

    /// <summary>Those with at least two values, in the order of the condition and the family.</summary>
    public static ImmutableArray<TrendView> Of(Condition condition, Assessment copy, FamilyWording wording) =>
    [
        .. from value in Values(condition)
           from series in copy.Diary.All
           where series.Measure.Name == value.Measure.Name && IsMeant(series.Subject, value.Subject)
           let view = Of(series, value, copy, wording)
           where view is not null
           select view,
    ];

    static IEnumerable<ValueCondition> Values(Condition condition) => condition switch
    {
        ValueCondition value => [value],
        ListCondition list => list.Parts.SelectMany(part => Values(part.Condition)),
        JoinedCondition joined => joined.Parts.SelectMany(Values),
        _ => [],
    };

    static bool IsMeant(Person? recorded, Subject subject) => subject switch
    {
        PersonSubject one => recorded?.Name == one.Person.Name,
        FamilySubject => recorded is null,
        _ => recorded is not null,
    };

    static TrendView? Of(Series series, ValueCondition condition, Assessment copy, FamilyWording wording)
    {
        var line = TrendLine.Of(series, copy.Plan.Started, copy.AsOf);
        if (line.Values.Length < 2)
        {
            return null;
        }

        var name = ValueSentences.Name(series.Measure, series.Subject, wording);
        var trend = TrendScale.Of(series.Measure.Kind, line.Values, condition.Comparison.Bound.Value);
        var words = Words.Say(
            line.Step == TrendStep.Month ? "review.trend.months" : "review.trend.records",
            ("name", name),
            ("date", DateSentences.Days(line.From)),
            ("values", Listing.Row(trend.Values.Select(trend.Label))),
            ("target", trend.Label(trend.Target)));

        return new TrendView(name, words, trend);
    }
}
