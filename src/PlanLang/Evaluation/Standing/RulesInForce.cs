using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>Of several versions of a rule, the one that counts on a day.</summary>
static class RulesInForce
{
    /// <summary>
    /// One a name, in the order in which the names are first written: the first version that is in force on the day,
    /// else the last that was, else the first that will be.
    /// </summary>
    public static IEnumerable<T> On<T>(ImmutableArray<T> rules, DateOnly day) where T : Rule =>
        rules.GroupBy(rule => rule.Id, Names.Comparer).Select(versions => OneOf([.. versions], day));

    static T OneOf<T>(ImmutableArray<T> versions, DateOnly day) where T : Rule =>
        versions.FirstOrDefault(version => version.Origin.IsInForce(day))
        ?? versions.Where(version => version.Origin.InForce?.To < day).MaxBy(version => version.Origin.InForce?.To)
        ?? versions.MinBy(version => version.Origin.InForce?.From)
        ?? versions[0];
}
