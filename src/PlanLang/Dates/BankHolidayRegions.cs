namespace PlanLang.Dates;

/// <summary>How the regions are written.</summary>
static class BankHolidayRegions
{
    /// <summary>In the order of <see cref="BankHolidayRegion"/>.</summary>
    public static ImmutableArray<string> Names { get; } = ["England and Wales", "Scotland", "Northern Ireland"];

    /// <summary><c>England and Wales</c>.</summary>
    public static string Name(this BankHolidayRegion region) => Names[(int)region];

    /// <summary>Reads a name in any case.</summary>
    public static bool TryRead(ReadOnlySpan<char> name, out BankHolidayRegion region)
    {
        for (var index = 0; index < Names.Length; index++)
        {
            if (name.Equals(Names[index], StringComparison.OrdinalIgnoreCase))
            {
                region = (BankHolidayRegion)index;
                return true;
            }
        }

        region = default;
        return false;
    }
}
