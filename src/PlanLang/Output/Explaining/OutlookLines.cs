using PlanLang.Evaluation;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>What it would take for a condition to be met, as lines under it.</summary>
static class OutlookLines
{
    /// <summary>The date or the reason, and below it what must be recorded; nothing for what is met or does not apply.</summary>
    public static IEnumerable<LineBlock> Of(Judgement judgement, Assessment assessment, int depth) =>
        WhatWouldItTake.Outlook(judgement, Standpoint.At(assessment.Plan, assessment.Diary, assessment.AsOf)) is { } outlook
            ?
            [
                LineBlock.Of(depth, OutlookSentences.Of(outlook)),
                .. OutlookSentences.Needed(outlook, assessment.Plan).Select(sentence => LineBlock.Of(depth + 1, sentence)),
            ]
            : [];
}
