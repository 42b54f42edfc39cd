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

    /// <summary>The same list as it is meant for one person.</summary>
    public static ListCondition Of(ListCondition list, Person person) => list with
    {
        For = null,
        Parts = [.. list.Parts.Select(part => part with { Condition = Of(part.Condition, person) })],
    };

    static Condition Of(Condition condition, Person person) => condition switch
    {
        ListCondition list => Of(list, person),
        JoinedCondition joined => joined with { Parts = [.. joined.Parts.Select(part => Of(part, person))] },
        ValueCondition { Subject: SameSubject same } value => value with { Subject = same with { Person = person } },
        ChangeCondition { Subject: SameSubject same } change => change with { Subject = same with { Person = person } },
        StatusCondition { Subject: SameSubject same } status => status with { Subject = same with { Person = person } },
        _ => condition,
    };
}
