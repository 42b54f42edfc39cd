using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>Conditions on lines of their own, or joined on one.</summary>
static class ListJudge
{
    /// <summary>A part a line; a line with a period applies only then.</summary>
    public static Judgement Judge(ListCondition list, Standpoint at) => list.Relevance == Relevance.WhereRelevant
        ? Leaf.Of(list, Verdict.NotRecorded, ReasonCode.CannotBeJudgedYet)
        : Combine.Parts(list, list.Quantifier, [.. list.Parts.Select(part => Part(part, at))]);

    /// <summary>A part a condition.</summary>
    public static Judgement Judge(JoinedCondition joined, Standpoint at) => Combine.Parts(
        joined,
        joined.Quantifier,
        [.. joined.Parts.Select(part => Evaluation.Judge.Of(part, at) with { Of = new PartOfList(null) })]);

    static Judgement Part(ListPart part, Standpoint at)
    {
        var judgement = part.Period is { } period && !period.Contains(at.AsOf)
            ? Leaf.DoesNotApply(part.Condition, ReasonCode.Exempt)
            : Evaluation.Judge.Of(part.Condition, at);

        return judgement with { Of = new PartOfList(part.Label) };
    }
}
