using System.Runtime.InteropServices;
using PlanLang.Model;

namespace PlanLang.Records;

/// <summary>
/// Samples as columns of the same length, with sums of all before each place, so that the total of any window is two
/// binary searches and a subtraction.
/// </summary>
sealed class SampleColumns
{
    static readonly SampleColumns None = new() { PartSums = [0] };

    static readonly SampleColumns NoRatios = new() { PartSums = [0], WholeSums = [0], Percentages = [0] };

    /// <summary>What was recorded.</summary>
    public SampleList Samples { get; private init; } = SampleList.Of([]);

    /// <summary>The days as numbers, in order.</summary>
    public ImmutableArray<int> Days { get; private init; } = [];

    /// <summary>The sums of the counts, values or upper numbers before each place, and of all.</summary>
    public ImmutableArray<decimal> PartSums { get; private init; } = [];

    /// <summary>The same of the lower numbers; of ratios alone.</summary>
    public ImmutableArray<decimal> WholeSums { get; private init; } = [];

    /// <summary>How many before each place are percentages without their sessions; of ratios alone.</summary>
    public ImmutableArray<int> Percentages { get; private init; } = [];

    /// <summary>The places of those that were written down late.</summary>
    public ImmutableArray<int> WrittenLate { get; private init; } = [];

    /// <summary>Those of samples in order of their days.</summary>
    public static SampleColumns Of(MeasureKind kind, ImmutableArray<Sample> samples) =>
        (kind is RatioKind ? NoRatios : None).Followed(0, samples);

    /// <summary>The first so many, and others of later days behind them.</summary>
    public SampleColumns Followed(int count, ImmutableArray<Sample> more) => new()
    {
        Samples = Samples.Followed(count, more),
        Days = DaysOf(Days.AsSpan()[..count], more.AsSpan()),
        PartSums = SumsOf(PartSums.AsSpan()[..(count + 1)], more.AsSpan(), (in Sample sample) => sample.Part),
        WholeSums = WholeSums.IsEmpty ? [] : SumsOf(WholeSums.AsSpan()[..(count + 1)], more.AsSpan(), (in Sample sample) => sample.Whole),
        Percentages = Percentages.IsEmpty ? [] : PercentagesOf(Percentages.AsSpan()[..(count + 1)], more.AsSpan()),
        WrittenLate = [.. WrittenLate.Where(place => place < count), .. LatePlaces(count, more)],
    };

    static ImmutableArray<int> DaysOf(ReadOnlySpan<int> known, ReadOnlySpan<Sample> more)
    {
        var days = Longer(known, more.Length);
        for (var place = 0; place < more.Length; place++)
        {
            days[known.Length + place] = more[place].Day.DayNumber;
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(days);
    }

    static ImmutableArray<decimal> SumsOf(ReadOnlySpan<decimal> known, ReadOnlySpan<Sample> more, Figure figure)
    {
        var sums = Longer(known, more.Length);
        for (var place = 0; place < more.Length; place++)
        {
            sums[known.Length + place] = sums[known.Length + place - 1] + figure(more[place]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(sums);
    }

    static ImmutableArray<int> PercentagesOf(ReadOnlySpan<int> known, ReadOnlySpan<Sample> more)
    {
        var counts = Longer(known, more.Length);
        for (var place = 0; place < more.Length; place++)
        {
            counts[known.Length + place] = counts[known.Length + place - 1] + (more[place].Kind == SampleKind.Percentage ? 1 : 0);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(counts);
    }

    static T[] Longer<T>(ReadOnlySpan<T> known, int more)
    {
        var column = new T[known.Length + more];
        known.CopyTo(column);

        return column;
    }

    static IEnumerable<int> LatePlaces(int first, ImmutableArray<Sample> more)
    {
        for (var place = 0; place < more.Length; place++)
        {
            if (more.ItemRef(place).Evidence.WrittenLate is not null)
            {
                yield return first + place;
            }
        }
    }

    delegate decimal Figure(in Sample sample);
}
