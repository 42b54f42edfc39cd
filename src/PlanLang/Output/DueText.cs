using PlanLang.Dates;
using PlanLang.Reporting;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>What is due, as a page for a team: each key worker's own list, day by day.</summary>
public static class DueText
{
    static readonly Language Words = Language.English;

    /// <summary>The page.</summary>
    /// <param name="asOf">What lies before it is overdue.</param>
    /// <param name="until">The last day that was looked at.</param>
    /// <param name="deadlines">In order.</param>
    public static TextPage Of(DateOnly asOf, DateOnly until, ImmutableArray<Deadline> deadlines) => new(
    [
        new TitleBlock(Words.Say("due.title", ("date", DateWords.FormatWithWeekday(until)))),
        LineBlock.Of(0, Words.Say("check.asOf", ("date", DateWords.FormatWithWeekday(asOf)))),
        .. deadlines.IsEmpty ? [LineBlock.Of(0, Words["due.nothing"])] : Workers(asOf, deadlines),
    ]);

    static IEnumerable<TextBlock> Workers(DateOnly asOf, ImmutableArray<Deadline> deadlines) =>
        from worker in deadlines.GroupBy(one => one.KeyWorker)
        from block in Days(asOf, worker).Prepend(new HeadingBlock(worker.Key ?? Words["caseload.nobody"]))
        select block;

    static IEnumerable<TextBlock> Days(DateOnly asOf, IEnumerable<Deadline> deadlines) =>
        from day in deadlines.GroupBy(one => one.Day)
        from block in day.Select(Line).Prepend(Day(day.Key, asOf))
        select block;

    static LineBlock Day(DateOnly day, DateOnly asOf) => LineBlock.Of(
        0,
        new Piece(Tone.Strong, DateWords.FormatWithWeekday(day)),
        new Piece(Tone.Bad, day < asOf ? Words["due.overdue"] : ""));

    static LineBlock Line(Deadline one) => LineBlock.Of(
        1,
        Words.Say(
            $"due.{one.Kind}",
            ("family", one.Reference is { } reference ? $"{one.Family}, {reference}" : one.Family),
            ("about", one.About),
            ("title", Sentence.Ended(one.Title))) + " ",
        new Piece(Tone.Quiet, $"({one.File}:{Numbers.Of(one.Line)})"));
}
