using System.Globalization;
using PlanLang.Model;

namespace PlanLang.Privacy;

/// <summary>
/// The sanctions that one audience may see. Where a part of what decides about one is hidden, nothing is said of how
/// it stands.
/// </summary>
static class SanctionCopy
{
    /// <summary>In the order of the plan; of support and earlier rungs that the audience does not see, the titles alone.</summary>
    public static ImmutableArray<Sanction> Of(Plan plan, ImmutableArray<Goal> goals, Copying copying)
    {
        var actions = goals.SelectMany(goal => goal.Actions).ToDictionary(action => action.At);
        var alone = plan.Sanctions
            .Select(sanction => Of(sanction, plan, actions, copying))
            .OfType<Sanction>()
            .Select(Numbered)
            .ToImmutableArray();
        var rungs = alone.ToDictionary(sanction => sanction.At);

        return [.. alone.Select(sanction => sanction with
        {
            After = [.. sanction.After.Select(rung => rungs.GetValueOrDefault(rung.At) ?? TitleOf(rung, copying.Clearance)).OfType<Sanction>()],
        })];
    }

    static Sanction? Of(Sanction sanction, Plan plan, Dictionary<Location, PlanAction> actions, Copying copying)
    {
        var clearance = copying.Clearance;
        var label = clearance.Labels.Of(sanction);

        return clearance.Of(label, sanction.Title) is null
            ? null
            : sanction with
            {
                GivenTo = clearance.Of(sanction.GivenTo),
                Power = clearance.Of(label, sanction.Power),
                Support =
                [
                    .. sanction.Support
                        .Select(action => actions.GetValueOrDefault(action.At) ?? TitleOf(action, plan, clearance))
                        .OfType<PlanAction>(),
                ],
                When = copying.When(sanction),
                DecidedBy = clearance.Of(sanction.DecidedBy),
                EndsWhen = copying.Of(sanction.EndsWhen),
            };
    }

    static PlanAction? TitleOf(PlanAction action, Plan plan, Clearance clearance)
    {
        var goal = plan.Goals.First(one => one.Actions.Any(each => each.At == action.At));

        return clearance.Names.Holds(action, goal) && clearance.Names.Of(action.Title) is not null
            ? action with { Who = [], When = null, By = null, From = null, Until = null, Cost = null }
            : null;
    }

    static Sanction? TitleOf(Sanction rung, Clearance clearance) =>
        clearance.Names.Holds(rung) && clearance.Names.Of(rung.Title) is not null ? rung with { After = [], Support = [] } : null;

    static Sanction Numbered(Sanction sanction, int index) => sanction.Name is null
        ? sanction with { Id = string.Create(CultureInfo.InvariantCulture, $"sanction {index + 1}") }
        : sanction;
}
