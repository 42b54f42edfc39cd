using System.Globalization;

namespace PlanLang.Dates;

/// <summary>A length of time as it is written: <c>8 weeks</c>, <c>10 school days</c>.</summary>
/// <param name="Count">A whole number from 1 on.</param>
/// <param name="Unit">What is counted.</param>
public readonly record struct Duration(int Count, TimeUnit Unit)
{
    /// <summary>Whether only a calendar can say when it ends.</summary>
    public bool NeedsCalendar => Unit.NeedsCalendar();

    /// <summary>The same length several times over, at most <see cref="int.MaxValue"/> units.</summary>
    internal Duration Times(int factor) => this with { Count = (int)Math.Min((long)Count * factor, int.MaxValue) };

    /// <summary>The canonical wording: <c>1 year</c>, <c>2 half terms</c>.</summary>
    public override string ToString() => Count == 1
        ? $"1 {Unit.Singular()}"
        : string.Create(CultureInfo.InvariantCulture, $"{Count} {Unit.Plural()}");
}
