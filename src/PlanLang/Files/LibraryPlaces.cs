namespace PlanLang.Files;

/// <summary>Where libraries are looked for: on the disk, or on a desk, where texts that are open go before it.</summary>
/// <param name="PlansIn">The full paths of the plans and libraries in a folder, in ordinal order.</param>
/// <param name="TitleOf">What the text at a full path says behind <c>library:</c>; null where it says no such thing.</param>
sealed record LibraryPlaces(Func<string, IEnumerable<string>> PlansIn, Func<string, string?> TitleOf)
{
    /// <summary>As they were saved.</summary>
    public static LibraryPlaces OnDisk { get; } = new(SavedIn, LibraryName.ReadFrom);

    static IEnumerable<string> SavedIn(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*.plan").Order(StringComparer.Ordinal)
        : [];
}
