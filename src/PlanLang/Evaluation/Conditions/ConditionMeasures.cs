using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>What a condition measures.</summary>
static class ConditionMeasures
{
    /// <summary>The measures that it names itself; those of a goal it refers to are the goal's own.</summary>
    public static IEnumerable<Measure> Of(Condition condition) => condition switch
    {
        ValueCondition value => [value.Measure],
        StatusCondition status => [status.Measure],
        ChangeCondition change => [change.Measure],
        ListCondition list => list.Parts.SelectMany(part => Of(part.Condition)),
        JoinedCondition joined => joined.Parts.SelectMany(Of),
        _ => [],
    };
}
