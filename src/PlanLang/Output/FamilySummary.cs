using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>What is shown of one family among many.</summary>
/// <param name="File">The file of its plan.</param>
/// <param name="Name">What the plan is called.</param>
/// <param name="KeyWorker">The name of the key worker; null where there is none.</param>
/// <param name="Goals">How each goal stands.</param>
/// <param name="Attention">A sentence for each thing that needs attention, most urgent first.</param>
/// <param name="MostUrgent">The kind of the first of them; null where there is none.</param>
public sealed record FamilySummary(
    string File,
    string Name,
    string? KeyWorker,
    ImmutableArray<GoalStatus> Goals,
    ImmutableArray<string> Attention,
    AttentionKind? MostUrgent)
{
    /// <summary>Takes what is shown from an assessment.</summary>
    public static FamilySummary Of(string file, Assessment assessment) => new(
        file,
        assessment.Plan.Name,
        assessment.KeyWorker?.FullName,
        [.. assessment.Goals.Select(goal => goal.Status)],
        [.. assessment.Attention.Select(one => AttentionSentences.Of(one, assessment))],
        assessment.Attention.IsEmpty ? null : assessment.Attention[0].Kind);
}
