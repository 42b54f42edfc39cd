using PlanLang.Dates;

namespace PlanLang.Editing;

/// <summary>Dates that are likely to be meant, each with how far away it is: <c>in 6 weeks → 31 March 2026</c>.</summary>
static class DateSuggestions
{
    static readonly ImmutableArray<Duration> Ahead =
    [
        new(1, TimeUnit.Week), new(2, TimeUnit.Week), new(4, TimeUnit.Week), new(6, TimeUnit.Week), new(8, TimeUnit.Week),
        new(12, TimeUnit.Week), new(3, TimeUnit.Month), new(6, TimeUnit.Month), new(1, TimeUnit.Year),
    ];

    /// <summary>Single days.</summary>
    public static IEnumerable<Suggestion> Of(EditedFamily family, TextSpan span) => Days(family)
        .DistinctBy(day => day.Day)
        .Select(day => Suggested($"{day.Words} → {DateWords.Format(day.Day)}", day.Day, span, DateWords.Format(day.Day)));

    /// <summary>From today, for so long.</summary>
    public static IEnumerable<Suggestion> Periods(EditedFamily family, TextSpan span) =>
        from length in Ahead
        where length.Unit != TimeUnit.Week
        let last = family.AsOf.Plus(length).AddDays(-1)
        let words = $"{DateWords.Format(family.AsOf)} to {DateWords.Format(last)}"
        select Suggested($"{length} from today → {words}", last, span, words);

    static IEnumerable<(string Words, DateOnly Day)> Days(EditedFamily family) =>
    [
        ("today", family.AsOf),
        .. Ahead.Select(length => ($"in {length}", family.AsOf.Plus(length))),
        .. family.Checked.Assessment?.Reviews.Next is { } review ? [("the next review", review)] : Array.Empty<(string, DateOnly)>(),
        .. Terms(family).Where(term => term.To > family.AsOf).Select(term => ($"the end of {term.Name}", term.To)),
    ];

    static IEnumerable<Term> Terms(EditedFamily family) => family.Checked.Assessment?.Plan.Calendars.SelectMany(calendar => calendar.Terms) ?? [];

    static Suggestion Suggested(string label, DateOnly day, TextSpan span, string text) =>
        new(label, SuggestionKind.Date, DateWords.FormatWithWeekday(day), span, text);
}
