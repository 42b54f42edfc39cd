using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>Several families on one page: how many each key worker has and how their goals stand, then those that need attention.</summary>
public static class CaseloadText
{
    static readonly Language Words = Language.English;

    /// <summary>The page.</summary>
    /// <param name="asOf">The date at which they were judged.</param>
    /// <param name="families">In the order of their files.</param>
    public static TextPage Of(DateOnly asOf, ImmutableArray<FamilySummary> families) => new(
    [
        new TitleBlock(Words.Count("caseload.title", families.Length)),
        LineBlock.Of(0, Words.Say("check.asOf", ("date", DateWords.FormatWithWeekday(asOf)))),
        new HeadingBlock(Words["caseload.workers"]),
        Workers(families),
        new HeadingBlock(Words["caseload.attention"]),
        .. Attention(families),
    ]);

    static TableBlock Workers(ImmutableArray<FamilySummary> families) => new(
        [.. Words["caseload.heads"].Split(", ")],
        [
            .. families.GroupBy(family => family.KeyWorker ?? Words["caseload.nobody"])
                .OrderBy(worker => worker.Key, StringComparer.Ordinal)
                .Select(worker => Row(worker.Key, [.. worker])),
        ]);

    static ImmutableArray<Piece> Row(string worker, ImmutableArray<FamilySummary> families)
    {
        var goals = families.SelectMany(family => family.Goals).ToImmutableArray();
        var urgent = families.Count(family => family.MostUrgent is not null);

        return
        [
            worker,
            Numbers.Of(families.Length),
            new Piece(urgent > 0 ? Tone.Bad : Tone.Plain, Numbers.Of(urgent)),
            Numbers.Of(goals.Count(goal => goal == GoalStatus.Met)),
            Numbers.Of(goals.Count(goal => goal == GoalStatus.OnTrack)),
            Numbers.Of(goals.Count(goal => goal is GoalStatus.OffTrack or GoalStatus.Missed)),
            Numbers.Of(goals.Count(goal => goal is not (GoalStatus.Met or GoalStatus.OnTrack or GoalStatus.OffTrack or GoalStatus.Missed))),
        ];
    }

    static IEnumerable<TextBlock> Attention(ImmutableArray<FamilySummary> families) =>
        families.Where(family => family.MostUrgent is not null)
            .OrderBy(family => family.MostUrgent)
            .SelectMany(Lines)
            .DefaultIfEmpty(LineBlock.Of(0, Words["check.nothing"]));

    static IEnumerable<TextBlock> Lines(FamilySummary family) =>
        family.Attention.Select(sentence => (TextBlock)LineBlock.Of(1, sentence)).Prepend(LineBlock.Of(
            0,
            new Piece(Tone.Strong, family.Name),
            family.KeyWorker is { } worker ? $", {worker} " : " ",
            new Piece(Tone.Quiet, $"({family.File})")));
}
