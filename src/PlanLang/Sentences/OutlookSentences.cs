using System.Diagnostics;
using PlanLang.Dates;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Sentences;

/// <summary>What it would take for a condition to be met, as sentences that a family understands.</summary>
static class OutlookSentences
{
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
        MeasureWish wish => Of(wish, needed.Records, new MeasureWords(plan.Measures)),
        ActionWish wish => Of(plan.Actions.First(action => action.Id == wish.Id)),
        AgreementWish wish => Words.Say("take.agrees", ("who", wish.Person.Name)),
        ReviewWish => Words["take.reviews"],
        _ => throw new UnreachableException(),
    };

    static string Of(PlanAction action) => Words.Say(action.When is null ? "take.done" : "take.kept", ("action", action.Title.Text));

    static string Of(MeasureWish wish, int records, MeasureWords words) => Words.Say(
        NameOf(wish),
        ("measure", words.Of(wish.Measure)),
        ("value", Best(wish)),
        ("times", Counted(records, "take.once", "take.times")),
        ("written", Counted(records, "take.writtenOnce", "take.written")));

    static string Counted(int records, string once, string several) =>
        records == 0 ? "" : Words.Say(records == 1 ? once : several, ("count", Numbers.Of(records)));

    static string NameOf(MeasureWish wish) => (wish.Measure.Kind, wish.Direction) switch
    {
        (StatusKind, _) => "take.status",
        (CountKind, Direction.Up) => "take.more",
        (CountKind, _) => "take.none",
        _ when wish.Target is not null => "take.share",
        (RatioKind, Direction.Up) => "take.all",
        (RatioKind, _) => "take.nothing",
        (ScaleKind, _) => "take.value",
        (_, Direction.Up) => "take.high",
        _ => "take.low",
    };

    static string Best(MeasureWish wish) => wish.Measure.Kind switch
    {
        RatioKind when wish.Target is { } target => ShownValue.Percentage(target, null),
        _ when wish.Target is { } target => ShownValue.Number(target, null),
        ScaleKind scale => ShownValue.Number(wish.Direction == Direction.Up ? scale.Highest : scale.Lowest, null),
        _ => wish.Status ?? "",
    };
}
