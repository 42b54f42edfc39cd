using System.Diagnostics;
using PlanLang.Dates;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Syntax;

namespace PlanLang.Sentences;

/// <summary>What it would take for a condition to be met, as sentences that a family understands.</summary>
static class OutlookSentences
{
    /// <summary>More values than these are too many to be named one by one.</summary>
    const int MostNamed = 4;

    static readonly Language Words = Language.English;

    /// <summary>The date, or that it can never be and why.</summary>
    public static string Of(Outlook outlook) => outlook switch
    {
        { Earliest: { } day, Needed.IsEmpty: true } => Words.Say("take.time", ("date", DateWords.Format(day))),
        { Earliest: { } day } => Words.Say("take.earliest", ("date", DateWords.Format(day))),
        _ => Words[$"take.never.{outlook.Never}"],
    };

    /// <summary>A sentence for each thing that must be recorded by then.</summary>
    public static IEnumerable<string> Needed(Outlook outlook, Plan plan) => outlook.Needed.Select(one => Of(one, plan));

    static string Of(Needed needed, Plan plan) => needed.Wish switch
    {
        MeasureWish wish => Of(wish, needed, new MeasureWords(plan.Measures)),
        ActionWish wish => Of(plan.Actions.First(action => action.Id == wish.Id), wish.Polarity),
        AgreementWish wish => Words.Say(wish.Polarity == Polarity.Is ? "take.agrees" : "take.disagrees", ("who", wish.Person.Name)),
        ReviewWish { Held: ReviewsHeld.Chosen } wish => Of(wish.Days),
        ReviewWish wish => Words[$"take.reviews.{wish.Held}"],
        _ => throw new UnreachableException(),
    };

    static string Of(ImmutableArray<DateOnly> reviews) => reviews.IsEmpty
        ? Words["take.reviews.None"]
        : Words.Say("take.reviews.Chosen", ("days", string.Join(", ", reviews.Select(DateWords.Format))));

    static string Of(PlanAction action, Polarity polarity) => Words.Say(
        polarity == Polarity.IsNot ? "take.leave" : action.When is null ? "take.done" : "take.kept",
        ("action", action.Title.Text));

    static string Of(MeasureWish wish, Needed needed, MeasureWords words) => Words.Say(
        NameOf(wish, needed),
        ("measure", words.Of(wish.Measure)),
        ("whom", needed.Of is { } whom ? SubjectWords.For(whom) : ""),
        ("value", wish.Status ?? (needed.Enough is { } enough ? Value(enough) : Best(wish.Measure.Kind, wish.Direction))),
        ("first", Best(wish.Measure.Kind, needed.Turn?.First ?? wish.Direction)),
        ("then", Best(wish.Measure.Kind, (needed.Turn?.First ?? wish.Direction).Opposite())),
        ("date", needed.Turn is { After: var day } ? DateWords.Format(day) : ""),
        ("values", needed.Values.IsEmpty ? "" : Values(needed.Values, wish.Measure.Kind)),
        ("times", wish.Measure.Promise?.Every is null ? "" : Counted(needed.Records, "take.once", "take.times")),
        ("written", Counted(needed.Records, "take.writtenOnce", "take.written")));

    static string Counted(int records, string once, string several) =>
        records == 0 ? "" : Words.Say(records == 1 ? once : several, ("count", Numbers.Of(records)));

    static string NameOf(MeasureWish wish, Needed needed) => (wish.Measure.Kind, wish.Direction) switch
    {
        _ when !needed.Values.IsEmpty => "take.values",
        (StatusKind, _) => wish.Polarity == Polarity.Is ? "take.status" : "take.notStatus",
        _ when needed.Turn is not null => "take.turn",
        (CountKind, Direction.Up) => "take.more",
        (CountKind, _) => "take.none",
        _ when needed.Enough is not null => wish.Direction == Direction.Up ? "take.least" : "take.most",
        _ => "take.value",
    };

    static string Best(MeasureKind kind, Direction direction) => (kind, direction) switch
    {
        (ScaleKind scale, Direction.Up) => ShownValue.Number(scale.Highest, null),
        (ScaleKind scale, _) => ShownValue.Number(scale.Lowest, null),
        (RatioKind, Direction.Up) => Words["take.all"],
        (RatioKind, _) => Words["take.nothing"],
        (CountKind, Direction.Up) => Words["take.many"],
        (CountKind, _) => Words["take.noMore"],
        (_, Direction.Up) => Words["take.high"],
        _ => Words["take.low"],
    };

    /// <summary>One after the other; of many their sum, or the lowest and the highest.</summary>
    static string Values(ImmutableArray<Sample> values, MeasureKind kind) =>
        values.Length <= MostNamed ? values.Select(Value).Aggregate((first, next) => Words.Say("take.then", ("first", first), ("next", next)))
        : kind is RatioKind or CountKind ? Words.Say(
            "take.inAll",
            ("value", Value(values[0] with { Kind = kind is RatioKind ? SampleKind.Ratio : SampleKind.Value, Part = values.Sum(one => one.Part), Whole = values.Sum(one => one.Whole) })),
            ("count", Numbers.Of(values.Length)))
        : Words.Say(
            "take.within",
            ("first", Value(values.MinBy(one => one.Part))),
            ("last", Value(values.MaxBy(one => one.Part))),
            ("count", Numbers.Of(values.Length)));

    static string Value(Sample value) => value.Kind switch
    {
        _ when value.Status is { } status => status,
        SampleKind.Ratio => Words.Say("take.share", ("part", ShownValue.Number(value.Part, null)), ("whole", ShownValue.Number(value.Whole, null))),
        SampleKind.None => Words["take.noMore"],
        _ => ShownValue.Number(value.Part, null),
    };
}
