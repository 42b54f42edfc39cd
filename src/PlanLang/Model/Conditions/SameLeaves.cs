namespace PlanLang.Model;

/// <summary>The conditions in a list that speak of <c>the child</c>, the one whom the list looks at.</summary>
static class SameLeaves
{
    /// <summary>All of them, those of lists in the list included.</summary>
    public static IEnumerable<Condition> In(Condition condition) => condition switch
    {
        ListCondition list => list.Parts.SelectMany(part => In(part.Condition)),
        JoinedCondition joined => joined.Parts.SelectMany(In),
        ValueCondition { Subject: SameSubject } or ChangeCondition { Subject: SameSubject } or StatusCondition { Subject: SameSubject } => [condition],
        _ => [],
    };
}
