using PlanLang.Dates;
using PlanLang.Evaluation;
using PlanLang.Model;
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
        .. choice.Found.SelectMany(one => Of(one, assessment, choice)),
    ]);

    static IEnumerable<TextBlock> Of(Explained one, Assessment assessment, ExplainChoice choice) =>
    [
        new HeadingBlock(one.Heading),
        LineBlock.Of(0, one.Kind + " ", new Piece(Tone.Strong, one.Name), ": ", one.Status),
        .. one.Facts.Select(fact => LineBlock.Of(1, fact)),
        .. new Explaining(one, assessment, choice).EvidenceHere.Select(line => EvidenceLine.Of(line, 1)),
        .. one.When is { } when ? Of("explain.written", when, new Explaining(one, assessment, choice)) : [],
        .. one.Ends is { } ends ? Of("explain.ends", ends, new Explaining(one, assessment, choice)) : [],
        .. one.When is { } asked ? Ahead(one, asked, assessment, choice.Depth) : [],
    ];

    static IEnumerable<TextBlock> Of(string heading, Judgement when, Explaining page) =>
    [
        LineBlock.Of(1, Words[heading]),
        .. WrittenLines(when.Condition),
        .. ExplainedLines.Of(when, 1, page),
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

    static IEnumerable<LineBlock> Earliest(Judgement judgement) => judgement.Earliest is { } earliest
        ? [LineBlock.Of(1, Words.Say("check.earliest", ("date", DateWords.Format(earliest))))]
        : [];
}
