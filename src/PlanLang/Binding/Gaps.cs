namespace PlanLang.Binding;

/// <summary>
/// What the author has been told already and where names may be declared all the same, so that no second message
/// follows from the first.
/// </summary>
/// <param name="UnreadWords">The words of all lines that could not be read.</param>
/// <param name="Elsewhere">Where else names may be declared.</param>
sealed record Gaps(HashSet<string> UnreadWords, Elsewhere Elsewhere)
{
    /// <summary>Whether the name may have been declared in a line that could not be read, or by the plans that use a library.</summary>
    public bool MayDeclare(string name) =>
        Elsewhere == Elsewhere.PlansThatUseIt || name.Split(' ').All(UnreadWords.Contains);

    /// <summary>The same for what libraries share: a missing one may declare anything but what is spelt almost the same here.</summary>
    public bool MayDeclareShared(string name, string? closest) =>
        MayDeclare(name) || (closest is null && Elsewhere == Elsewhere.MissingLibrary);
}

/// <summary>Where names may be declared that a file uses and nothing at hand declares.</summary>
enum Elsewhere
{
    /// <summary>Nowhere.</summary>
    Nowhere,

    /// <summary>In a library that was not found, which has been reported.</summary>
    MissingLibrary,

    /// <summary>The file is a library, and the plans that use it declare people, goals and actions.</summary>
    PlansThatUseIt,
}
