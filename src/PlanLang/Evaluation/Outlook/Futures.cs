using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>
/// How things could go on at best, for the wishes that were asked for: conditions that wish for the same share one future.
/// No day of it looks at later ones, so it may reach further than a condition needs.
/// </summary>
sealed class Futures
{
    readonly List<(ImmutableArray<Wish> Wishes, Standpoint Now, Standpoint Future)> _known = [];

    /// <summary>The best future, seen from that day or a later one.</summary>
    public Standpoint Of(ImmutableArray<Wish> wishes, Standpoint at, DateOnly horizon)
    {
        foreach (var known in _known)
        {
            if (known.Now.AsOf == at.AsOf && known.Now.Sight == at.Sight && known.Future.AsOf >= horizon && known.Wishes.SequenceEqual(wishes))
            {
                return known.Future;
            }
        }

        var last = Conditions(at.Plan).Select(condition => Reach.Of(condition, at.Plan).HorizonFrom(at.AsOf)).Append(horizon).Max();
        var future = Standpoint.At(at.Plan, BestFuture.Of(wishes, at, last), last);
        _known.Add((wishes, at, future));

        return future;
    }

    /// <summary>All that will be asked for, so that one future is enough for all of them.</summary>
    static IEnumerable<Condition> Conditions(Plan plan) => plan.Goals.Select(goal => goal.MetWhen)
        .Concat(plan.StepDowns.Select(step => step.When))
        .OfType<Condition>();
}
