namespace PlanLang.Binding;

/// <summary>
/// The endings that a measure's name may gain or lose on its last word: <c>asb incident</c> and <c>asb incidents</c>,
/// <c>absence</c> and <c>absences</c>, <c>worry</c> and <c>worries</c>.
/// </summary>
static class PluralNames
{
    /// <summary>Whether one is the other with a plural ending, or without it.</summary>
    public static bool Differ(string one, string other) =>
        IsPluralOf(Key(one), Key(other)) || IsPluralOf(Key(other), Key(one));

    static string Key(string name) => Names.Fold(name).ToUpperInvariant();

    static bool IsPluralOf(string many, string one) =>
        many == $"{one}S" || many == $"{one}ES" || (one.EndsWith('Y') && many == $"{one[..^1]}IES");
}
