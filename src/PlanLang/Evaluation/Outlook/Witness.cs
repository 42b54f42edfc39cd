namespace PlanLang.Evaluation;

/// <summary>A future in which a condition is met on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Needed">The parts that come about in it; the others need not.</param>
/// <param name="Wishes">What is recorded.</param>
/// <param name="Values">Where neither the best nor the worst will do: what the records hold.</param>
/// <param name="Future">How it is seen from that day or a later one.</param>
sealed record Witness(
    DateOnly Day, ImmutableArray<LeafDemand> Needed, ImmutableArray<Wish> Wishes, Ranges Values, Standpoint Future);
