using System.Globalization;
using PlanLang.Model;

namespace PlanLang.Privacy;

/// <summary>
/// The sanctions that one audience may see. Where a part of what decides about one is hidden, nothing is said of how
/// it stands.
/// </summary>
static class SanctionCopy
{
    /// <summary>In the order of the plan; support and earlier rungs are the copies of what they refer to.</summary>
    public static ImmutableArray<Sanction> Of(Plan plan, ImmutableArray<Goal> goals, Clearance clearance)
    {
        var actions = goals.SelectMany(goal => goal.Actions).ToDictionary(action => action.At);
        var alone = plan.Sanctions.Select(sanction => Of(sanction, actions, clearance)).OfType<Sanction>().Select(Numbered).ToImmutableArray();
        var rungs = alone.ToDictionary(sanction => sanction.At);

        return [.. alone.Select(sanction => sanction with { After = Copied(sanction.After, rung => rung.At, rungs) })];
    }

    static Sanction? Of(Sanction sanction, Dictionary<Location, PlanAction> actions, Clearance clearance)
    {
        var label = clearance.Labels.Of(sanction);
        var support = Copied(sanction.Support, action => action.At, actions);
        var whole = support.Length == sanction.Support.Length && sanction.After.All(clearance.Sees);

        return clearance.Of(label, sanction.Title) is null
            ? null
            : sanction with
            {
                GivenTo = clearance.Of(sanction.GivenTo),
                Power = clearance.Of(label, sanction.Power),
                Support = support,
                When = whole ? clearance.Of(sanction.When) : new BrokenCondition(sanction.At),
                DecidedBy = clearance.Of(sanction.DecidedBy),
                EndsWhen = clearance.Of(sanction.EndsWhen),
            };
    }

    static ImmutableArray<T> Copied<T>(ImmutableArray<T> originals, Func<T, Location> at, Dictionary<Location, T> copies) =>
        [.. originals.Where(original => copies.ContainsKey(at(original))).Select(original => copies[at(original)])];

    static Sanction Numbered(Sanction sanction, int index) => sanction.Name is null
        ? sanction with { Id = string.Create(CultureInfo.InvariantCulture, $"sanction {index + 1}") }
        : sanction;
}
