using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>Conditions on lines of their own, or joined on one.</summary>
static class ListJudge
{
    /// <summary>A part a line; of a list <c>for any child</c> a part a child, each with the lines as they stand for that child.</summary>
    public static Judgement Judge(ListCondition list, Standpoint at) => list.For is { } whom ? ForEach(list, whom, at) : Lines(list, at);

    static Judgement ForEach(ListCondition list, QuantifiedSubject whom, Standpoint at)
    {
        var parts = PeopleOf(list, at)
            .Select(person => Lines(list, at with { Same = person }) with { Of = new PartOfPerson(person) })
            .ToImmutableArray();

        return parts.IsEmpty ? Leaf.DoesNotApply(list, ReasonCode.Nobody) : Combine.Parts(list, whom.Quantifier, parts);
    }

    /// <summary>Everybody of whom one of the lines can speak, in the order of the plan.</summary>
    public static IEnumerable<Person> PeopleOf(ListCondition list, Standpoint at)
    {
        var names = SameLeaves.In(list)
            .SelectMany(leaf => SubjectJudge.People(SubjectOfMeasure.Of(leaf), at))
            .Select(one => one.Person?.Name)
            .ToHashSet();

        return at.Plan.Family.Where(person => names.Contains(person.Name));
    }

    /// <summary>Of a list <c>where relevant</c>, the lines that are not drop out.</summary>
    static Judgement Lines(ListCondition list, Standpoint at) => Combine.Parts(
        list,
        list.Quantifier,
        [.. list.Parts.Select(part => list.Relevance == Relevance.WhereRelevant ? WhereRelevant(part, at) : Of(part, at))]);

    static Judgement WhereRelevant(ListPart part, Standpoint at) => Grounds.With(
        RelevantParts.IsRelevant(part, at) ? Of(part, at) : Leaf.DoesNotApply(part.Condition, ReasonCode.NotRelevant) with { Of = new PartOfList(part.Label, part.Period) },
        RelevantParts.EvidenceOf(part, at));

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

        return judgement with { Of = new PartOfList(part.Label, part.Period) };
    }
}
