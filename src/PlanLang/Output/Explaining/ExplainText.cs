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

    /// <summary>The page.</summary>
    /// <param name="assessment">How the plan stands.</param>
    /// <param name="choice">What is asked for.</param>
    public static TextPage Of(Assessment assessment, ExplainChoice choice) => new(
    [
        new TitleBlock(Words.Say("explain.title", ("name", assessment.Plan.Name))),
        LineBlock.Of(0, Words.Say("check.asOf", ("date", DateWords.FormatWithWeekday(assessment.AsOf))) + CheckText.KnownAt(assessment)),
        .. choice.Found.SelectMany(one => Of(one, assessment, choice.Depth)),
    ]);

    static IEnumerable<TextBlock> Of(Explained one, Assessment assessment, ExplainDepth depth) =>
    [
        new HeadingBlock(one.Heading),
        LineBlock.Of(0, one.Kind + " ", new Piece(Tone.Strong, one.Id), ": ", one.Status),
        .. one.Facts.Select(fact => LineBlock.Of(1, fact)),
        .. one.Evidence.Select(line => EvidenceLine.Of(line, 1)),
        .. one.When is { } when ? Of(when, assessment.Diary) : [],
        .. one.When is { } asked ? Ahead(one, asked, assessment, depth) : [],
    ];

    static IEnumerable<TextBlock> Of(Judgement when, Diary diary) =>
    [
        LineBlock.Of(1, Words["explain.written"]),
        .. WrittenLines(when.Condition),
        .. Lines(when, null, 1, diary),
    ];

    /// <summary>Only what somebody wants to come about has a date that is worked for.</summary>
    static IEnumerable<LineBlock> Ahead(Explained one, Judgement when, Assessment assessment, ExplainDepth depth) =>
        depth == ExplainDepth.WhatWouldItTake && one.IsWanted ? OutlookLines.Of(when, assessment, 1) : Earliest(when);

    /// <summary>As they stand in the plan, the deeper ones deeper.</summary>
    static IEnumerable<LineBlock> WrittenLines(Condition condition)
    {
        var lines = WrittenCondition.Of(condition);
        var indents = lines.Select(line => line.Source[line.Source.Line(line.Line)]).Select(text => text.Length - text.TrimStart().Length).ToList();

        return lines.Zip(indents, (line, indent) => EvidenceLine.Of(line, 2 + Math.Max(indent - indents[0], 0) / 2));
    }

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
