using PlanLang.Agreement;
using PlanLang.Model;
using PlanLang.Privacy;
using PlanLang.Sentences;

namespace PlanLang.Contracts;

/// <summary>
/// A plan as clauses for one audience: what it may read, with conditions in the family's words, and of people their
/// names and roles alone. Who else may read what is no part of it.
/// </summary>
static class ReaderClauses
{
    /// <summary>Kind by kind, in the order of the plan.</summary>
    /// <param name="plan">The whole plan.</param>
    /// <param name="audience">Who reads it.</param>
    /// <param name="day">The day on which it is decided who is a child.</param>
    /// <param name="titles">What the reader knows things by: a goal that another line speaks of is called as there.</param>
    public static ImmutableArray<Clause> Of(Plan plan, Audience audience, DateOnly day, Plan titles)
    {
        var clearance = new Clearance(plan, audience, day);
        var copy = PlanCopy.Of(plan, Copying.ToRead(clearance));
        var wording = new FamilyWording(Called(NamedCopy.Of(plan, clearance), titles));
        var promises = new PromiseClauses(copy, condition => wording.Clause(condition) is { } clause ? [clause] : []).All();

        return
        [
            .. Clauses.Of(copy).Where(IsTold).Concat(promises)
                .Where(clause => clause.Kind != ClauseKind.Measure)
                .OrderBy(clause => clause.Kind)
                .Select(Readable)
                .Where(clause => !clause.Parts.IsEmpty),
        ];
    }

    /// <summary>What the audience may read the names of.</summary>
    public static Plan Titles(Plan plan, Audience audience, DateOnly day) => NamedCopy.Of(plan, new Clearance(plan, audience, day));

    static Plan Called(Plan named, Plan titles) => named with
    {
        Goals = [.. named.Goals.Select(goal => goal with
        {
            Title = titles.Goals.FirstOrDefault(other => other.Name is not null && other.Name == goal.Name)?.Title ?? goal.Title,
        })],
    };

    /// <summary>Strengths, worries, voices and people, and nothing that a rule of the service says.</summary>
    static bool IsTold(Clause clause) => clause.Kind
        is ClauseKind.Person or ClauseKind.Strengths or ClauseKind.Worries or ClauseKind.Voice;

    static Clause Readable(Clause clause) => clause with
    {
        Parts =
        [
            .. clause.Parts.Where(part => part.Name != ClausePart.Readers
                && (clause.Kind != ClauseKind.Person || part.Name is ClausePart.Title or "role" or "agency")),
        ],
    };
}
