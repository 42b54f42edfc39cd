using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>Conditions on lines of their own, or joined on one.</summary>
static class ListJudge
{
    /// <summary>A part a line; of a list <c>where relevant</c>, those that are not drop out.</summary>
    public static Judgement Judge(ListCondition list, Standpoint at) => Combine.Parts(
        list,
        list.Quantifier,
        [
            .. list.Parts.Select(part => list.Relevance == Relevance.WhereRelevant && !RelevantParts.IsRelevant(part, at)
                ? Leaf.DoesNotApply(part.Condition, ReasonCode.NotRelevant) with { Of = new PartOfList(part.Label) }
                : Of(part, at)),
        ]);

    /// <summary>A part a condition.</summary>
    public static Judgement Judge(JoinedCondition joined, Standpoint at) => Combine.Parts(
        joined,
        joined.Quantifier,
        [.. joined.Parts.Select(part => Evaluation.Judge.Of(part, at) with { Of = new PartOfList(null) })]);

    /// <summary>One line; one with a period applies only then.</summary>
    public static Judgement Of(ListPart part, Standpoint at)
    {
        var judgement = part.Period is { } period && !period.Contains(at.AsOf)
            ? Leaf.NotInForce(part.Condition, period)
            : Evaluation.Judge.Of(part.Condition, at);

        return judgement with { Of = new PartOfList(part.Label) };
    }
}
