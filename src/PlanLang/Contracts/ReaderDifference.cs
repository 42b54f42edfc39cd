using PlanLang.Agreement;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Privacy;

namespace PlanLang.Contracts;

/// <summary>What has changed in meaning for one reader: their copy of the earlier plan against that of the later one.</summary>
static class ReaderDifference
{
    /// <summary>What differs; null where neither plan knows anybody of that name. Who is not in one of them has no copy of it.</summary>
    public static PlanDifference? Of(Assessment before, Assessment after, string reader)
    {
        var (then, now) = (Audience.Named(before.Plan, reader), Audience.Named(after.Plan, reader));
        if (then is null && now is null)
        {
            return null;
        }

        var titles = now is null ? before.Plan with { Goals = [] } : ReaderClauses.Titles(after.Plan, Audience.Of(now), after.AsOf);

        return Comparing.Of(Clauses(before, then, titles), Clauses(after, now, titles));
    }

    static ImmutableArray<Clause> Clauses(Assessment assessment, Person? reader, Plan titles) =>
        reader is null ? [] : ReaderClauses.Of(assessment.Plan, Audience.Of(reader), assessment.AsOf, titles);
}
