using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Checks;

/// <summary>
/// Everybody at home has a goal, or a line that says why they have none: a plan for the whole family forgets nobody. A goal
/// that names nobody is for all of them.
/// </summary>
static class GoalForEveryoneCheck
{
    static readonly ImmutableArray<RequiredLine<Person>> Lines =
    [
        new(["no goal because"], person => person.Facts.NoGoalBecause is null, (person, _) => DiagnosticCatalog.NoGoalFor(
            person.At.Source, person.At.Span, person.Name)),
    ];

    public static IEnumerable<Diagnostic> Check(Plan plan) =>
        from person in plan.Family
        where person.IsAtHome && !plan.Goals.Any(goal => IsFor(goal, person))
        from said in RequiredLine<Person>.Missing(Lines, person, [person.At], plan)
        select said;

    static bool IsFor(Goal goal, Person person) => goal.For.IsEmpty || goal.For.Any(each => each.Name == person.Name);
}
