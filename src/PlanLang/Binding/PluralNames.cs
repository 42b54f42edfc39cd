namespace PlanLang.Binding;

/// <summary>
/// The endings that a measure's name may gain or lose on its last word: <c>asb incident</c> and <c>asb incidents</c>,
/// <c>absence</c> and <c>absences</c>, <c>worry</c> and <c>worries</c>.
/// </summary>
static class PluralNames
{
    /// <summary>Whether one is the other with a plural ending, or without it.</summary>
    public static bool Differ(string one, string other) => Of(one).Contains(other, Names.Comparer);

    /// <summary>The names that mean the same thing, once for one and once for many.</summary>
    public static ImmutableArray<string> Of(string name) =>
    [
        $"{name}s",
        $"{name}es",
        .. Ending("y", "ies", name),
        .. Ending("ies", "y", name),
        .. Ending("s", "", name),
        .. Ending("es", "", name),
    ];

    static ImmutableArray<string> Ending(string ending, string instead, string name) =>
        name.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && name.Length > ending.Length
            ? [name[..^ending.Length] + instead]
            : [];
}
