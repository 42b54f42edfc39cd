using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>
/// What the service can claim for. Of results that exclude each other the first one that was met is paid: the one whose
/// unbroken run began first, and of two as early, the one written first. So what was paid once stays paid.
/// </summary>
static class ResultAssessor
{
    /// <summary>One a result, in the version that is in force at the date.</summary>
    public static ImmutableArray<ResultAssessment> Assess(Standpoint at)
    {
        ImmutableArray<ResultAssessment> results =
            [.. RulesInForce.On(at.Plan.Results, at.AsOf).Select(result => Alone(result, at))];
        var paid = Paid(results, at);

        return [.. results.Select(result => result with { PaidInstead = Instead(result, paid) })];
    }

    static ResultAssessment Alone(Result result, Standpoint at)
    {
        var when = RuleAssessor.WhenOf(result, at);

        return new ResultAssessment(result, when, when?.Verdict == Verdict.Met ? null : DiscretionOf(result, at), null);
    }

    static DiscretionEntry? DiscretionOf(Result result, Standpoint at) => result.Origin.IsInForce(at.AsOf)
        ? at.Seen(at.Memory.Entries.Of(result)).LastOrDefault()
        : null;

    /// <summary>The day is looked for only where two that are met exclude each other, because that takes time.</summary>
    static ImmutableArray<ResultAssessment> Paid(ImmutableArray<ResultAssessment> results, Standpoint at)
    {
        var met = results.Where(result => result.IsMet).ToImmutableArray();
        var anyExcluded = met.Any(one => met.Any(other => Exclude(one, other)));
        var paid = ImmutableArray.CreateBuilder<ResultAssessment>();
        foreach (var next in anyExcluded ? met.OrderBy(result => Since(result, at)) : met.AsEnumerable())
        {
            if (!paid.Any(earlier => Exclude(earlier, next)))
            {
                paid.Add(next);
            }
        }

        return paid.ToImmutable();
    }

    static Result? Instead(ResultAssessment result, ImmutableArray<ResultAssessment> paid) =>
        result.IsMet && !paid.Contains(result) ? paid.First(other => Exclude(result, other)).Result : null;

    /// <summary>Whether only one of them is paid.</summary>
    public static bool Exclude(ResultAssessment one, ResultAssessment other) => Names(one, other) || Names(other, one);

    static bool Names(ResultAssessment one, ResultAssessment other) =>
        one.Result.NotWith.Contains(other.Result.Id, Text.Names.Comparer);

    /// <summary>The first day of the unbroken run in which it is met, or the day of the decision.</summary>
    public static DateOnly Since(ResultAssessment result, Standpoint at) => result.Discretion?.Day
        ?? Runs.Since(day => RuleAssessor.WhenOf(result.Result, at.Trying(day))?.Verdict == Verdict.Met, at);
}
