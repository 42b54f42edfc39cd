using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>Parts of a condition that look at the same records: what others want is recorded elsewhere, and can be looked for alone.</summary>
/// <param name="Parts">Which.</param>
sealed record Cluster(ImmutableArray<LeafDemand> Parts)
{
    /// <summary>How the values of its measures would be recorded, whatever its parts want.</summary>
    public ImmutableArray<MeasureWish> Wishes { get; } = [.. Parts.SelectMany(leaf => leaf.Ways.SelectMany(way => way)).OfType<MeasureWish>().Distinct()];

    /// <summary>Whether its parts want different things of a record.</summary>
    public bool IsContested => Wishes.DistinctBy(wish => wish.About).Count() < Wishes.Length || Parts.Any(leaf => leaf.MayTurn);

    /// <summary>Whether its parts look at nothing but the last values at reviews.</summary>
    public bool IsAtReviews => Parts.All(leaf => leaf is { Condition: ValueCondition { Timeframe: EachOfLastReviewsTimeframe }, Wanted: Verdict.Met });

    /// <summary>Each two of its parts that want different things of a record.</summary>
    public IEnumerable<Cluster> Pairs => Parts.Length < 3 ? []
        : Parts.SelectMany((one, place) => Parts[(place + 1)..].Where(other => Meet(one, other)).Select(other => new Cluster([one, other])))
            .Where(pair => pair.IsContested);

    /// <summary>The parts put together as far as they must.</summary>
    public static ImmutableArray<Cluster> Of(ImmutableArray<LeafDemand> parts)
    {
        ImmutableArray<Cluster> clusters = [];
        foreach (var leaf in parts)
        {
            var met = clusters.Where(cluster => cluster.Parts.Any(other => Meet(leaf, other))).ToList();
            clusters = [.. clusters.Except(met), new Cluster([.. met.SelectMany(cluster => cluster.Parts), leaf])];
        }

        return clusters;
    }

    /// <summary>Whether a part looks at records like that one.</summary>
    public static bool IsSeenBy(Slot slot, LeafDemand leaf) =>
        !(AloneIn(leaf) is { } person && person.Name != slot.Person) && MeasuresOf(leaf).Contains(slot.Measure);

    static bool Meet(LeafDemand one, LeafDemand other) =>
        (AloneIn(one) is not { } person || AloneIn(other) is not { } second || person.Name == second.Name)
        && MeasuresOf(one).Intersect(MeasuresOf(other)).Any();

    static Person? AloneIn(LeafDemand leaf) => LookedAt.By(leaf.Condition)?.Subject.Alone;

    static IEnumerable<string> MeasuresOf(LeafDemand leaf) => leaf.Ways.SelectMany(way => way).OfType<MeasureWish>().Select(wish => wish.Measure.Name);
}
