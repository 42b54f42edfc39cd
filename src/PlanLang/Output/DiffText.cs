using PlanLang.Agreement;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>What has changed in meaning from one plan to another, as a page: clause by clause, each line with why it matters.</summary>
public static class DiffText
{
    static readonly Language Words = Language.English;

    /// <summary>The page for workers.</summary>
    /// <param name="before">What the earlier plan is called.</param>
    /// <param name="after">What the later one is called.</param>
    /// <param name="difference">What differs.</param>
    public static TextPage Of(string before, string after, PlanDifference difference) => new(
    [
        new TitleBlock(Words.Say("diff.title", ("before", before), ("after", after))),
        LineBlock.Of(0, Summary(difference)),
        .. difference.Clauses.SelectMany(one => Block(one, NameOf(one), Place(one))),
    ]);

    /// <summary>The page of what changed for one reader: in the family's words, and without lines of files.</summary>
    public static TextPage For(string reader, string before, string after, PlanDifference difference) => new(
    [
        new TitleBlock(Words.Say("diff.titleFor", ("reader", reader), ("before", before), ("after", after))),
        LineBlock.Of(0, Summary(difference)),
        .. difference.Clauses.SelectMany(one => Block(one, FamilyName(one), "")),
    ]);

    static string Summary(PlanDifference difference) => difference.Clauses.Length == 0
        ? Words["diff.nothing"]
        : Words.Count(
            "diff.changes",
            difference.Clauses.Length,
            ("weights", Words[difference.Clauses.Any(one => one.Weight == Weight.Major) ? "diff.major" : "diff.minorOnly"]));

    static IEnumerable<TextBlock> Block(ClauseDifference one, string name, string place)
    {
        var whole = one.Form == ChangeForm.Changed ? [] : ImmutableArray.Create(LineBlock.Of(0, Mark(one.Weight), Reason(one.Reason)));

        return
        [
            new HeadingBlock(Words.Say($"diff.{one.Form}", ("clause", name)) + place),
            .. whole,
            .. one.Lines.Select(line => one.Form == ChangeForm.Changed
                ? LineBlock.Of(0, Mark(line.Weight), Said(line) + " ", new Piece(Tone.Quiet, Reason(line.Reason)))
                : LineBlock.Of(1, Listed(line))),
        ];
    }

    static string NameOf(ClauseDifference one) => Titled(Sentence.Capital(one.Name), one.Title);

    static string FamilyName(ClauseDifference one) => one.Kind == ClauseKind.Person
        ? one.Title
        : Titled(Words[$"diff.kind.{one.Kind}"], one.Title);

    static string Titled(string name, string title) =>
        title.Length == 0 ? name : Words.Say("diff.clause", ("name", name), ("title", title));

    static string Place(ClauseDifference one) => (one.After ?? one.Before) is { } at ? $" ({PlaceOf(at)})" : "";

    static string PlaceOf(Location at) => $"{at.Source.Path}:{Numbers.Of(at.Line)}";

    static Piece Mark(Weight weight) => new(weight == Weight.Major ? Tone.Strong : Tone.Quiet, Words[$"diff.mark.{weight}"] + " ");

    static string Reason(string reason) => Words[$"diff.reason.{reason}"];

    static string Said(LineDifference line) => Sentence.Capital(Words.Say(
        (line.Before, line.After) switch
        {
            ([], _) => "diff.now",
            (_, []) => "diff.noLonger",
            ([_], [_]) => "diff.fromTo",
            _ => "diff.both",
        },
        Facts(line)));

    static string Listed(LineDifference line) => Words.Say(line.After.IsEmpty ? "diff.said" : "diff.says", Facts(line));

    static (string Name, string Value)[] Facts(LineDifference line) =>
    [
        ("line", line.Keyword == "title" ? Words["diff.words"] : line.Keyword),
        ("before", Joined(line.Before)),
        ("after", Joined(line.After)),
    ];

    static string Joined(ImmutableArray<string> values) => string.Join("; ", values.Select(value => value.TrimEnd('.')));
}
