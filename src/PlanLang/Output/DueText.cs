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
        from block in Days(asOf, worker).Prepend(Heading(worker.Key, asOf, [.. worker]))
        select block;

    static HeadingBlock Heading(string? worker, DateOnly asOf, ImmutableArray<Deadline> deadlines)
    {
        var overdue = deadlines.Count(one => one.Day < asOf);

        return new HeadingBlock(Words.Say(
            "due.worker",
            ("who", worker ?? Words["caseload.nobody"]),
            ("overdue", Numbers.Of(overdue)),
            ("coming", Numbers.Of(deadlines.Length - overdue))));
    }

    static IEnumerable<TextBlock> Days(DateOnly asOf, IEnumerable<Deadline> deadlines) =>
        from day in deadlines.GroupBy(one => one.Day)
        from block in Lines(day).Prepend(Day(day.Key, asOf))
        select block;

    /// <summary>What is due of one family, line by line, and all records that are waited for on one.</summary>
    static IEnumerable<LineBlock> Lines(IEnumerable<Deadline> day) =>
        from family in day.GroupBy(one => (one.Plan, IsRecord: one.Kind == DeadlineKind.Return))
        from line in family.Key.IsRecord ? [Records([.. family])] : family.Select(Line)
        select line;

    static LineBlock Day(DateOnly day, DateOnly asOf) => LineBlock.Of(
        0,
        new Piece(Tone.Strong, DateWords.FormatWithWeekday(day)),
        new Piece(Tone.Bad, day < asOf ? Words["due.overdue"] : ""));

    static LineBlock Line(Deadline one) => Sentence(
        $"due.{one.Kind}", one, one.About, $"({one.File}:{Numbers.Of(one.Line)})");

    static LineBlock Records(ImmutableArray<Deadline> records) => Sentence(
        records.Length == 1 ? "due.Return" : "due.Returns", records[0], Listing.Row(records.Select(one => one.About)), $"({records[0].Plan})");

    static LineBlock Sentence(string sentence, Deadline one, string about, string place) => LineBlock.Of(
        1,
        Words.Say(
            sentence,
            ("family", one.Reference is { } reference ? $"{one.Family}, {reference}" : one.Family),
            ("about", about),
            ("title", Sentences.Sentence.Ended(one.Title))) + " ",
        new Piece(Tone.Quiet, place));
}
