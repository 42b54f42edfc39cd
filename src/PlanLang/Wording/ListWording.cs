using System.Diagnostics;
using System.Globalization;
using PlanLang.Model;

namespace PlanLang.Wording;

/// <summary>Several conditions: the heading of a list, or one line.</summary>
static class ListWording
{
    /// <summary><c>all of</c>, <c>at least 2 of</c>, <c>all of, where relevant</c>, <c>for any child, all of</c>.</summary>
    public static string Of(ListCondition list) =>
        $"{(list.For is { } whom ? $"for {SubjectWording.Of(whom)}, " : "")}{Heading(list.Quantifier)}{(list.Relevance == Relevance.WhereRelevant ? ", where relevant" : "")}";

    /// <summary><c>no asb incidents for 8 weeks and attendance of Kai is at least 90%</c>.</summary>
    public static string Of(JoinedCondition joined) => string.Join(
        joined.Quantifier is AnyQuantifier ? " or " : " and ", joined.Parts.Select(ConditionWording.Of));

    static string Heading(Quantifier quantifier) => quantifier switch
    {
        AllQuantifier => "all of",
        AnyQuantifier => "any of",
        NoneQuantifier => "none of",
        AtLeastQuantifier atLeast => string.Create(CultureInfo.InvariantCulture, $"at least {atLeast.Count} of"),
        _ => throw new UnreachableException(),
    };
}
