using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Output;

/// <summary>One thing on a page of explanations.</summary>
/// <param name="One">What is explained.</param>
/// <param name="Assessment">How the plan stands.</param>
/// <param name="Choice">What else is on the page.</param>
sealed record Explaining(Explained One, Assessment Assessment, ExplainChoice Choice)
{
    /// <summary>The goal that a part is about, where the page explains it too, so that its lines need not stand here once more.</summary>
    public string? GoalElsewhere(Judgement part) => GoalOf(part) is { } id && Choice.Found.Any(other => other.IsGoal(id)) ? id : null;

    /// <summary>The lines that its facts rest on, but for those that the page has at a milestone of it.</summary>
    public IEnumerable<Evidence> EvidenceHere => One.Kind == "goal"
        ? One.Evidence.Except(Choice.Found.Where(other => other.WithGoal == One.Id).SelectMany(other => other.When?.Evidence ?? []))
        : One.Evidence;

    static string? GoalOf(Judgement part) => part switch
    {
        { Of: PartOfGoal { Goal: var goal } } => goal.Id,
        { Condition: GoalsCondition { Goals: NamedGoals { Ids: [var id] } } } => id,
        _ => null,
    };
}
