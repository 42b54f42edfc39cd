using PlanLang.Dates;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>
/// Why each condition comes to what it comes to, down to the lines of the diary: a page for whoever asks "how do you
/// know?".
/// </summary>
public static class ExplainText
{
    static readonly Language Words = Language.English;

    /// <summary>The ids that can be asked for, as in the plan.</summary>
    public static ImmutableArray<string> Ids(Assessment assessment) => [.. ExplainedCondition.Ids(assessment)];

    /// <summary>The page.</summary>
    /// <param name="assessment">How the plan stands.</param>
    /// <param name="id">The goal, reward, sanction, stage or step asked for; null for all.</param>
    public static TextPage Of(Assessment assessment, string? id) => new(
    [
        new TitleBlock(Words.Say("explain.title", ("name", assessment.Plan.Name))),
        LineBlock.Of(0, Words.Say("check.asOf", ("date", DateWords.FormatWithWeekday(assessment.AsOf)))),
        .. ExplainedCondition.In(assessment, id).SelectMany(condition => Of(condition, assessment)),
    ]);

    static IEnumerable<TextBlock> Of(ExplainedCondition condition, Assessment assessment) =>
    [
        new HeadingBlock(condition.Heading),
        LineBlock.Of(0, condition.Kind + " ", new Piece(Tone.Strong, condition.Id), ": ", condition.Status),
        .. Lines(condition.When, null, 1, assessment.Diary),
        .. Earliest(condition.When),
    ];

    /// <summary>A condition with its sum, its lines and its parts; the person is the one of the whole that it is a part of.</summary>
    static IEnumerable<LineBlock> Lines(Judgement judgement, Person? of, int depth, Diary diary)
    {
        var person = judgement.Of is PartOfPerson part ? part.Person : of;

        return
        [
            JudgementLines.Line(judgement, depth),
            .. Looked(judgement, depth + 1),
            .. SumText.Of(judgement, person, diary) is { } sum ? [LineBlock.Of(depth + 1, sum)] : Array.Empty<LineBlock>(),
            .. judgement.Parts.IsEmpty ? judgement.Evidence.Select(one => EvidenceLine.Of(one, depth + 1)) : [],
            .. judgement.Parts.SelectMany(one => Lines(one, person, depth + 1, diary)),
        ];
    }

    static IEnumerable<LineBlock> Looked(Judgement judgement, int depth)
    {
        if (judgement.Window is { } window && !ReasonSentences.NamesTheWindow(judgement))
        {
            yield return LineBlock.Of(depth, Words.Say("explain.window", ("window", $"{window}"), ("days", Numbers.Of(window.Days))));
        }

        if (judgement.Baseline is { } baseline)
        {
            yield return LineBlock.Of(depth, Words.Say("explain.baseline", ("window", $"{baseline}"), ("days", Numbers.Of(baseline.Days))));
        }
    }

    static IEnumerable<LineBlock> Earliest(Judgement judgement) => judgement.Earliest is { } earliest
        ? [LineBlock.Of(1, Words.Say("check.earliest", ("date", DateWords.Format(earliest))))]
        : [];
}
