using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>
/// <c>all of, where relevant</c>: a part drops out whose namesake in criteria was not met at the plan's start. What was
/// unknown then stays in, because a missing record is never success.
/// </summary>
static class RelevantParts
{
    /// <summary>Whether the part counts. A part without a label or a namesake always does.</summary>
    public static bool IsRelevant(ListPart part, Standpoint at) =>
        part.Label is not { } label || AtTheStart(label, at)?.Verdict is not (Verdict.NotMet or Verdict.DoesNotApply);

    /// <summary>The lines that tell whether the part counts.</summary>
    public static ImmutableArray<Evidence> EvidenceOf(ListPart part, Standpoint at) =>
        part.Label is { } label && AtTheStart(label, at) is { } namesake ? namesake.Evidence : [];

    /// <summary>What the namesake came to; null where there is none, or where it refers to itself.</summary>
    static Judgement? AtTheStart(string label, Standpoint at)
    {
        var start = at.Seeing(Sight.Full with { Depth = at.Sight.Depth }).On(at.AsOf < at.Plan.Started ? at.AsOf : at.Plan.Started);
        var namesake = RulesInForce.On(at.Plan.Criteria, start.AsOf)
            .SelectMany(criteria => Lines(criteria.When))
            .FirstOrDefault(line => line.Label is { } other && Names.Same(other, label));

        return namesake is null ? null : at.Memory.Relevant.Get(label, start, () => ListJudge.Of(namesake, start));
    }

    static IEnumerable<ListPart> Lines(Condition? condition) => condition is ListCondition list
        ? list.Parts.SelectMany(part => Lines(part.Condition).Prepend(part))
        : [];
}
