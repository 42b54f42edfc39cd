using PlanLang.Dates;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Privacy;
using PlanLang.Records;
using PlanLang.Rendering;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>Who gets what of a plan and why, as a page for the worker.</summary>
public static class CopiesText
{
    static readonly Language Words = Language.English;

    /// <summary>The page.</summary>
    /// <param name="assessment">The whole plan.</param>
    /// <param name="readers">Everybody of it, with what they get.</param>
    public static TextPage Of(Assessment assessment, ImmutableArray<ReaderDocuments> readers) => new(
    [
        new TitleBlock(Words.Say("copies.title", ("family", assessment.Plan.Name))),
        LineBlock.Of(0, Words.Say("check.asOf", ("date", DateWords.FormatWithWeekday(assessment.AsOf)))),
        .. readers.Where(reader => !reader.Sees.IsEmpty).SelectMany(Blocks),
        .. Nobody(readers),
        .. Shared(assessment),
    ]);

    /// <summary>The whole log, with those who may read each line of it.</summary>
    static IEnumerable<TextBlock> Shared(Assessment assessment)
    {
        var log = Sightings.OfShared(assessment.Plan, assessment.Diary, assessment.AsOf);

        return log.IsEmpty
            ? []
            : [new HeadingBlock(Words["copies.shared"]), .. log.Select(shared => LineBlock.Of(0, Line(shared.Entry, shared.Readers)))];
    }

    static string Line(SharedEntry entry, ImmutableArray<Person> readers) => Words.Say(
        "copies.readBy",
        ("line", SharingSentences.Of(entry)),
        ("who", Listing.And(readers.Select(reader => reader.Name))));

    static IEnumerable<TextBlock> Blocks(ReaderDocuments reader) =>
    [
        new HeadingBlock(Words.Say(
            "copies.reader", ("who", reader.Reader.FullName), ("role", reader.Reader.Role ?? Words["copies.noRole"]))),
        LineBlock.Of(0, reader.Documents.IsEmpty
            ? Words["copies.noDocument"]
            : Words.Say("copies.documents", ("documents", Listing.And(reader.Documents.Select(document => document.Name))))),
        .. reader.Sees.GroupBy(block => block.Because).OrderBy(group => group.Key).Select(Because),
    ];

    static LineBlock Because(IGrouping<SightReason, SeenBlock> blocks) => LineBlock.Of(
        1, Words.Say($"copies.{blocks.Key}", ("blocks", string.Join(", ", blocks.Select(Shown)))));

    static string Shown(SeenBlock block) => block.Because == SightReason.SeenBy
        ? Words.Say("copies.line", ("block", block.Block), ("file", block.At.Source.Path), ("line", Numbers.Of(block.At.Line)))
        : block.Block;

    static IEnumerable<TextBlock> Nobody(ImmutableArray<ReaderDocuments> readers)
    {
        var names = readers.Where(reader => reader.Sees.IsEmpty).Select(reader => reader.Reader.FullName).ToImmutableArray();

        return names.IsEmpty
            ? []
            : [new HeadingBlock(Words["copies.nobody"]), .. names.Select(name => LineBlock.Of(0, Words.Say("copies.nothing", ("who", name))))];
    }
}
