using PlanLang.Dates;

namespace PlanLang.Evaluation;

/// <summary>
/// Where nobody said when reviews are held: each choice of the first days on which one could be. Which of them are held
/// decides for all parts of a condition at once, and no part alone knows the best.
/// </summary>
static class ChosenReviews
{
    /// <summary>Of so many days each choice is tried.</summary>
    const int Most = 6;

    /// <summary>The choices, each with the days on which it is told from the others; none where no part looks at reviews.</summary>
    public static IEnumerable<(ReviewWish Reviews, Window Days)> Of(Demand demand, Standpoint at, Window days) =>
        demand.Leaves.Any(leaf => leaf.LooksAtReviews) && Occasions.PlannedReviews(at, days) is null ? Of(Occasions.Reviews(at, days)) : [];

    static IEnumerable<(ReviewWish Reviews, Window Days)> Of(ImmutableArray<DateOnly> open) => Enumerable.Range(0, 1 << Most)
        .Select(choice => open.Take(Most).Where((_, place) => (choice & (1 << place)) != 0).ToImmutableArray())
        .Select(held => (new ReviewWish(ReviewsHeld.Chosen) { Days = held }, new Window(held.IsEmpty ? open[0] : held[^1], open[Most].PlusDays(-1))));
}
