using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>A future in which a condition is met on a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Needed">The parts that come about in it; the others need not.</param>
/// <param name="Wishes">What is recorded.</param>
/// <param name="Values">Where neither the best nor the worst will do: what the records hold.</param>
/// <param name="Future">How it is seen from that day or a later one.</param>
sealed record Witness(
    DateOnly Day, ImmutableArray<LeafDemand> Needed, ImmutableArray<Wish> Wishes, Ranges Values, Standpoint Future)
{
    /// <summary>The records of a measure: those of today as they are, and those to come as they are wished for.</summary>
    public IEnumerable<Series> SeriesOf(MeasureWish wish) => Future.Diary.All.Where(series => series.Measure.Name == wish.Measure.Name);

    /// <summary>Of a series, what is to come by the day.</summary>
    public ImmutableArray<Sample> Coming(Series series, DateOnly today) => [.. series.Samples.Where(sample => sample.Day > today && sample.Day <= Day)];
}
