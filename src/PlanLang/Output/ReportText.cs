using PlanLang.Dates;
using PlanLang.Reporting;
using PlanLang.Sentences;
using PlanLang.Syntax;

namespace PlanLang.Output;

/// <summary>Many families in figures, as a page for a board: how many stand behind each, and nothing that tells of one of them.</summary>
public static class ReportText
{
    static readonly Language Words = Language.English;

    /// <summary>The page.</summary>
    /// <param name="asOf">The date at which they were judged.</param>
    /// <param name="programme">The families.</param>
    public static TextPage Of(DateOnly asOf, Programme programme) => new(
    [
        new TitleBlock(Words.Say("report.title", ("families", Families(programme.Families)))),
        LineBlock.Of(0, Words.Say("check.asOf", ("date", DateWords.FormatWithWeekday(asOf)))),
        .. programme.Families < SmallNumbers.Fewest ? [LineBlock.Of(0, Words["report.tooFew"])] : Figures(programme),
    ]);

    static IEnumerable<TextBlock> Figures(Programme programme) =>
    [
        LineBlock.Of(0, Words["report.small"]),
        LineBlock.Of(0, Words["report.cause"]),
        new HeadingBlock(Words["report.families"]),
        .. Work(programme),
        .. Section("report.figures", programme.Figures, Figure),
        .. Section("report.results", programme.Results, Result),
    ];

    static IEnumerable<LineBlock> Work(Programme programme) =>
    [
        Line("report.open", programme.Families - programme.Ended, programme.Families),
        .. programme.Endings.Select(ending => Line($"report.ended.{ending.Class}", ending.Families, programme.Ended)),
        Line("report.returned", programme.Returned, programme.Families),
        .. programme.MedianDays is { } days
            ? [LineBlock.Of(0, Words.Say("report.length", ("weeks", Numbers.Decimal(Rounding.HalfAwayFromZero(days / 7, 0))), ("families", Families(programme.Ended))))]
            : Array.Empty<LineBlock>(),
        LineBlock.Of(0, Words.Say("report.goals", ("part", Share(programme.GoalsMet, programme.Goals, Words["report.ofGoals"])))),
    ];

    static IEnumerable<TextBlock> Section(string heading, ImmutableArray<Tally> tallies, Func<Tally, IEnumerable<TextBlock>> lines) =>
        tallies.IsEmpty ? [] : tallies.SelectMany(lines).Prepend(new HeadingBlock(Words[heading]));

    static IEnumerable<TextBlock> Figure(Tally tally) =>
    [
        .. Result(tally),
        .. Measured("report.median", tally.Median),
        .. Measured("report.total", tally.Total),
        .. Left("report.unknown", tally.Unknown),
        .. Left("report.stillOpen", tally.StillOpen),
        .. Condition("report.of", tally.Question.Of),
        .. Condition("report.when", tally.Question.When),
        .. tally.Question.Source is { } source ? [LineBlock.Of(1, Words.Say("report.source", ("source", Sentence.Ended(source))))] : Array.Empty<LineBlock>(),
    ];

    /// <summary>A condition on one line; a list line by line below its heading.</summary>
    static IEnumerable<LineBlock> Condition(string sentence, ImmutableArray<string> lines) => lines.IsEmpty
        ? []
        : lines.Skip(1).Select(line => LineBlock.Of(2, line)).Prepend(LineBlock.Of(1, Words.Say(sentence, ("condition", lines[0]))));

    static IEnumerable<TextBlock> Result(Tally tally) =>
    [
        new GapBlock(),
        LineBlock.Of(
            0,
            new Piece(Tone.Strong, tally.Question.Title),
            $" ({tally.Question.Id}): ",
            Share(tally.Yes, tally.Asked, Words["report.ofFamilies"])),
    ];

    static IEnumerable<LineBlock> Measured(string sentence, Measured? value) =>
        value is null ? [] : [LineBlock.Of(1, Words.Say(sentence, ("value", ValueOf(value))))];

    static string ValueOf(Measured value) => value.Kind == MeasuredKind.Value
        ? Amount(value.Number, value.Unit)
        : Words.Say(value.Number < 0 ? "report.down" : "report.up", ("amount", Amount(value.Number < 0 ? 0 - value.Number : value.Number, value.Unit)));

    static string Amount(Fraction number, AmountUnit unit) => unit switch
    {
        AmountUnit.Percent or AmountUnit.Part => $"{Numbers.Decimal(Rounding.HalfAwayFromZero(number * 100, 0))}%",
        AmountUnit.Points => Words.Say("amount.points", ("amount", Numbers.Decimal(Rounding.HalfAwayFromZero(number, 1)))),
        _ => Numbers.Decimal(Rounding.HalfAwayFromZero(number, 1)),
    };

    static IEnumerable<LineBlock> Left(string sentence, int families) =>
        families == 0 ? [] : [LineBlock.Of(1, Words.Say(sentence, ("families", Families(families))))];

    static LineBlock Line(string sentence, int part, int whole) =>
        LineBlock.Of(0, Words.Say(sentence, ("part", Share(part, whole, ""))));

    static string Share(int part, int whole, string what) => whole == 0 ? Words["report.nobody"]
        : SmallNumbers.Percentage(part, whole) is { } percentage ? Words.Say("report.share", ("part", Count(part)), ("whole", Count(whole)), ("what", what), ("percentage", Numbers.Of(percentage)))
        : Words.Say("report.part", ("part", Count(part)), ("whole", Count(whole)), ("what", what));

    static string Families(int count) => Count(count) + Words["report.ofFamilies"];

    static string Count(int count) => SmallNumbers.Shown(count) switch
    {
        null => Words["report.few"],
        0 => "0",
        { } shown => Words.Say("report.about", ("count", Numbers.Of(shown))),
    };
}
