using PlanLang.Dates;

namespace PlanLang.Evaluation;

/// <summary>
/// Where nobody said when reviews are held: each choice of the first days on which one could be. Which of them are held
/// decides for all parts of a condition at once, and no part alone knows the best.
/// </summary>
/// <param name="Choices">The choices, each with the days on which it is told from the others; none where no part looks at reviews.</param>
/// <param name="Rest">The days to come after those on which all choices are known.</param>
sealed record ChosenReviews(IEnumerable<(Demand Demand, Window Days)> Choices, Window Rest)
{
    /// <summary>So many choices are tried.</summary>
    const int Most = 512;

    /// <summary>Those of a condition.</summary>
    public static ChosenReviews Of(Demand demand, Standpoint at, Window days)
    {
        if (!ReviewTimes.AreOpen(demand, at))
        {
            return new ChosenReviews([], days);
        }

        var counts = demand.Leaves.Where(leaf => leaf.LooksAtReviews).Select(leaf => ReviewTimes.CountIn(leaf.Condition)).ToList();
        var open = Occasions.Reviews(at, days);
        var most = counts.Contains(null) ? open.Length : counts.Max() ?? 0;
        var some = open[..Enumerable.Range(0, open.Length + 1).TakeWhile(first => Count(first, most) <= Most).Last()];
        var to = some.Length < open.Length ? open[some.Length].PlusDays(-1) : days.To;

        return new ChosenReviews(
            Of(some, most).Select(held => (demand.With(new ReviewWish(ReviewsHeld.Chosen) { Days = held }), new Window(held.IsEmpty ? days.From : held[^1], to))),
            days with { From = to.PlusDays(1) });
    }

    /// <summary>None, and with each of the days as the last every choice of those before it: what was held earlier than the last few makes no difference.</summary>
    static IEnumerable<ImmutableArray<DateOnly>> Of(ImmutableArray<DateOnly> open, int most) => most == 0
        ? [[]]
        : open.SelectMany((last, place) => Of(open[..place], most - 1).Select(held => held.Add(last))).Prepend([]);

    /// <summary>How many choices there are, as far as they matter.</summary>
    static long Count(int open, int most)
    {
        var (all, some) = (1L, 1L);
        for (var held = 1; held <= most && all <= Most; held++)
        {
            some = some * (open - held + 1) / held;
            all += some;
        }

        return all;
    }
}
