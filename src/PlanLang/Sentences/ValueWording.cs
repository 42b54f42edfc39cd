using System.Diagnostics;
using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Sentences;

/// <summary>What is said of values, for families: <c>attendance is 90% or more (9 in every 10) for each child</c>.</summary>
sealed class ValueWording(MeasureWords measures, ImmutableArray<Calendar> calendars)
{
    static Language Words => Language.OfThePage;

    /// <summary>A value held against a bound.</summary>
    public string Of(ValueCondition condition) => condition.Measure.Kind is CountKind && condition.Aggregate == Aggregate.Usual
        ? Count(condition)
        : Words.Say(
            "value.is",
            ("what", What(condition.Aggregate, condition.Measure)),
            ("is", Words.Say(IsPlural(condition.Aggregate, condition.Measure) ? "value.many" : "value.one")),
            ("bound", AmountWords.Of(condition.Comparison)),
            ("whom", SubjectWords.For(condition.Subject)),
            ("time", After(condition.Timeframe)));

    /// <summary>How far a value has moved.</summary>
    public string Of(ChangeCondition condition) => Words.Say(
        $"value.{condition.Change.Direction}",
        ("what", What(condition.Aggregate, condition.Measure)),
        ("goes", Words.Say(IsPlural(condition.Aggregate, condition.Measure) ? "value.go.many" : "value.go.one")),
        ("bound", AmountWords.Of(condition.Change.By)),
        ("whom", SubjectWords.For(condition.Subject)),
        ("time", After(condition.Timeframe)),
        ("baseline", Of(condition.Baseline)));

    string Count(ValueCondition condition) => Words.Say(
        "value.count",
        ("count", AmountWords.OfCount(condition.Comparison)),
        ("what", measures.Of(condition.Measure)),
        ("whom", SubjectWords.For(condition.Subject)),
        ("time", IsNone(condition) && condition.Timeframe is LastTimeframe last
            ? " " + TimeframeSentences.For(last)
            : After(condition.Timeframe)));

    string What(Aggregate aggregate, Measure measure) =>
        Words.Say($"aggregate.{aggregate}", ("what", measures.Of(measure)));

    /// <summary><c>rent arrears are</c>, but <c>the lowest rent arrears is</c>.</summary>
    bool IsPlural(Aggregate aggregate, Measure measure) =>
        aggregate is Aggregate.Usual or Aggregate.Total && Plurals.IsPlural(measures.Of(measure));

    static bool IsNone(ValueCondition condition) =>
        condition.Comparison is { Comparator: Syntax.Comparator.Exactly } exactly && exactly.Bound.Value == 0;

    string After(Timeframe? timeframe) => timeframe switch
    {
        null => "",
        SinceTimeframe { From: DateAnchor day } when TermFrom(day.Date) is { } term =>
            " " + Words.Say("time.sinceTerm", ("term", term), ("anchor", DateSentences.Of(day))),
        _ => " " + TimeframeSentences.Of(timeframe),
    };

    /// <summary>The term that begins on the day; null where none does, or one of another name in another calendar.</summary>
    string? TermFrom(DateOnly day) => calendars
        .SelectMany(calendar => calendar.Terms)
        .Where(term => term.Window.From == day)
        .Select(term => term.Name)
        .Distinct()
        .ToImmutableArray() is [var only] ? only : null;

    static string Of(Baseline baseline) => baseline switch
    {
        TimeframeBaseline compared => Words.Say("baseline.time", ("time", TimeframeSentences.Of(compared.Timeframe))),
        MonthlyBaseline monthly => Words.Say("baseline.monthly", ("time", TimeframeSentences.Of(monthly.Timeframe))),
        SinceBaseline since => Words.Say("baseline.since", ("anchor", DateSentences.Of(since.Since))),
        _ => throw new UnreachableException(),
    };
}
