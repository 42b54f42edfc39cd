using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Output;

/// <summary>A condition as its author wrote it, line by line.</summary>
static class WrittenCondition
{
    /// <summary>The lines of the plan or library on which it stands, its parts included.</summary>
    public static ImmutableArray<Evidence> Of(Condition condition)
    {
        var places = Places(condition).Where(at => ReferenceEquals(at.Source, condition.At.Source)).ToList();
        var (first, last) = (places.Min(at => at.Line), places.Max(at => at.Source.LineAt(at.Span.End)));

        return [.. Enumerable.Range(first, last - first + 1).Select(line => new Evidence(condition.At.Source, line))];
    }

    static IEnumerable<Location> Places(Condition condition) => condition switch
    {
        ListCondition list => list.Parts.SelectMany(part => Places(part.Condition)).Prepend(list.At),
        JoinedCondition joined => joined.Parts.SelectMany(Places).Prepend(joined.At),
        _ => [condition.At],
    };
}
