using System.Globalization;
using PlanLang.Dates;

namespace PlanLang.Tests.Dates;

/// <summary>Short ways to write dates in tables.</summary>
static class Dated
{
    public static DateOnly On(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Iso(DateOnly? date) =>
        date is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "none";

    /// <summary>From 2025-01-06 to 2025-02-01: <c>2025-01-06..2025-02-01</c>.</summary>
    public static string Iso(Window? window) => window is { } days ? $"{Iso(days.From)}..{Iso(days.To)}" : "none";

    public static string Iso(ImmutableArray<DateOnly>? days) =>
        days is { } known ? string.Join(' ', known.Select(day => Iso(day))) : "none";

    public static string Iso(ImmutableArray<Window>? windows) =>
        windows is { } known ? string.Join(' ', known.Select(window => Iso(window))) : "none";

    /// <summary>Reads <c>10 school days</c>.</summary>
    public static Duration Lasting(string words)
    {
        var space = words.IndexOf(' ', StringComparison.Ordinal);
        Assert.True(TimeUnits.TryRead(words.AsSpan(space + 1), out var unit), words);

        return new Duration(int.Parse(words.AsSpan(0, space), CultureInfo.InvariantCulture), unit);
    }

    public static Window Days(string from, string to) => new(On(from), On(to));
}
