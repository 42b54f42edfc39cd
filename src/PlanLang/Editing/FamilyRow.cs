using PlanLang.Dates;
using PlanLang.Output;
using PlanLang.Sentences;

namespace PlanLang.Editing;

/// <summary>What a list of families shows of one.</summary>
/// <param name="Name">What the plan is called.</param>
/// <param name="KeyWorker">Whose it is; null where the plan does not say.</param>
/// <param name="Stage">The current stage; null where there are none.</param>
/// <param name="NextReview">The day of the next review and how far away it is; empty where there is none.</param>
/// <param name="Attention">A sentence for each thing that needs attention, most urgent first, with the offset it points to.</param>
public sealed record FamilyRow(
    string Name,
    string? KeyWorker,
    string? Stage,
    string NextReview,
    ImmutableArray<AttentionRow> Attention)
{
    /// <summary>The row of a plan; null for a library, for one that mistakes keep us from judging, and for a closed one.</summary>
    public static FamilyRow? Of(CheckedPlan plan) => plan.Assessment is not { Closed: null } assessment ? null : new FamilyRow(
        assessment.Plan.Name,
        assessment.Plan.KeyWorker?.FullName,
        assessment.Stage?.Title.Text,
        assessment.Reviews.Next is { } next ? $"{DateWords.FormatWithWeekday(next)}, {Distances.Of(next, assessment.AsOf)}" : "",
        [.. assessment.Attention.Select(one => new AttentionRow(StatusWords.Of(one.Kind), AttentionSentences.Of(one, assessment), one.At.Source, one.At.Span))]);
}

/// <summary>Something that needs attention.</summary>
/// <param name="Kind">What, in two or three words.</param>
/// <param name="Sentence">The same in a sentence.</param>
/// <param name="Source">The file it points to.</param>
/// <param name="Span">The words it points to.</param>
public sealed record AttentionRow(string Kind, string Sentence, SourceText Source, TextSpan Span);
