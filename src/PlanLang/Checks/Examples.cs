using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Checks;

/// <summary>Names of the plan itself, so that a line of a hint can be pasted as it stands.</summary>
static class Examples
{
    /// <summary>The first adult at home.</summary>
    public static string Adult(Plan plan) =>
        plan.Family.FirstOrDefault(person => person.IsAtHome && !person.IsChildOn(plan.Started))?.Name ?? "NAME";

    /// <summary>The key worker, or else the first of the team.</summary>
    public static string Worker(Plan plan) => (plan.KeyWorker ?? plan.Team.FirstOrDefault())?.Name ?? "NAME";

    /// <summary>The six months from a day on: <c>6 January 2026 to 5 July 2026</c>.</summary>
    public static string HalfYear(DateOnly from) =>
        $"{DateWords.Format(from)} to {DateWords.Format(MonthArithmetic.Add(from, 0, 6).AddDays(-1))}";

    /// <summary>The first action that has a name, those of the team before others.</summary>
    public static string Action(Plan plan) => plan.Actions
        .Where(action => action.Name is not null)
        .OrderBy(action => action.Who.Any(person => person.Side == Side.Team) ? 0 : 1)
        .FirstOrDefault()?.Name ?? "NAME";
}
