using PlanLang.Dates;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>What it rests on that a result is paid, or another in its place.</summary>
static class ResultEvidence
{
    /// <summary>The lines beside those of its condition: the decision, and what the results come to that it excludes, since when they are met.</summary>
    public static ImmutableArray<Evidence> Beside(ResultAssessment result, ImmutableArray<ResultAssessment> all, Standpoint at) => RestsOn.Of(
    [
        .. result.Discretion is { } decision ? [decision.Evidence] : Array.Empty<Evidence>(),
        .. result.IsMet ? Rivals([result], all).SelectMany(one => Run(one, at)) : [],
    ], at).Lines;

    /// <summary>All that exclude it, and those that exclude them; nobody where there are none.</summary>
    static ImmutableArray<ResultAssessment> Rivals(ImmutableArray<ResultAssessment> some, ImmutableArray<ResultAssessment> all)
    {
        var more = all.Where(one => !some.Contains(one) && some.Any(other => ResultAssessor.Exclude(one, other))).ToImmutableArray();

        return more.IsEmpty ? some.Length > 1 ? some : [] : Rivals([.. some, .. more], all);
    }

    /// <summary>Day after day since it is met, and the day before.</summary>
    static IEnumerable<Evidence> Run(ResultAssessment one, Standpoint at)
    {
        var from = one.IsMet && one.Discretion is null ? ResultAssessor.Since(one, at).PlusDays(-1) : at.AsOf;

        return
        [
            .. one.Discretion is { } decision ? [decision.Evidence] : Array.Empty<Evidence>(),
            .. new Window(from, at.AsOf).EachDay().SelectMany(day => RuleAssessor.WhenOf(one.Result, at.On(day))?.Evidence ?? []),
        ];
    }
}
