using System.Globalization;
using PlanLang.Readability;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>What <c>plan readability</c> prints for people: each page with its reading age and what should be written in another way.</summary>
public static class ReadabilityText
{
    static readonly Language Words = Language.English;

    /// <summary>The page.</summary>
    /// <param name="name">Whose plan it is.</param>
    /// <param name="pages">The pages that were read.</param>
    public static TextPage Of(string name, ImmutableArray<PageReading> pages) => new(
    [
        new TitleBlock(Words.Say("reading.title", ("name", name))),
        .. pages.IsEmpty ? [LineBlock.Of(0, Words["reading.none"])] : pages.SelectMany(Of),
    ]);

    static IEnumerable<TextBlock> Of(PageReading page) =>
    [
        new HeadingBlock(Sentence.Capital(page.Reader is { } reader
            ? Words.Say("reading.pageFor", ("document", page.Document), ("reader", reader))
            : Words.Say("reading.page", ("document", page.Document)))),
        LineBlock.Of(0, Score(page.Age)),
        LineBlock.Of(0, Words.Say(
            "reading.asked",
            ("audience", page.Measure.Audience),
            ("good", Number(page.Measure.GoodGrade + 5)),
            ("most", Number(page.Measure.MostGrade + 5)),
            ("words", Numbers.Of(page.Measure.MostWords)))),
        .. page.Findings.IsEmpty ? [LineBlock.Of(0, Words["reading.nothing"])] : page.Findings.SelectMany(Of),
    ];

    static string Score(ReadingAge age) => age.IsTooShort
        ? Words.Say("reading.short", ("count", Numbers.Of(age.Sentences)), ("fewest", Numbers.Of(ReadingAge.FewestSentences)))
        : Words.Say(
            "reading.score",
            ("age", Numbers.Of(age.Age)),
            ("grade", Number(age.Grade)),
            ("count", Numbers.Of(age.Sentences)),
            ("words", Number(age.WordsInASentence)));

    static IEnumerable<TextBlock> Of(ReadingFinding finding) =>
    [
        new GapBlock(),
        LineBlock.Of(0, new Piece(Tone.Open, $"{finding.Rule}: "), $"{finding.Reason} ", new Piece(Tone.Quiet, Place(finding))),
        .. finding.Sentence is { } sentence ? [LineBlock.Of(1, $"“{JoinedLines(sentence)}”")] : ImmutableArray<TextBlock>.Empty,
        LineBlock.Of(1, finding.Instead),
    ];

    static string Place(ReadingFinding finding) => finding switch
    {
        { At: { } at } => $"({at.Source.Path}:{Numbers.Of(at.Line)})",
        { Sentence: not null } => $"({Words["reading.own"]})",
        _ => "",
    };

    static string JoinedLines(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static string Number(decimal number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
