namespace PlanLang.Benchmarks;

/// <summary>The middle of a few measurements.</summary>
static class Median
{
    /// <summary>Of an even number, the higher of the two in the middle.</summary>
    public static double Of(IEnumerable<double> numbers)
    {
        var sorted = numbers.Order().ToArray();

        return sorted[sorted.Length / 2];
    }
}
