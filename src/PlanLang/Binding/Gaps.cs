namespace PlanLang.Binding;

/// <summary>
/// What the author has been told already and where names may be declared all the same, so that no second message
/// follows from the first.
/// </summary>
/// <param name="Unread">The lines that could not be read.</param>
/// <param name="LibraryMissing">Whether a library that the plan uses was not found; it may declare anything.</param>
sealed record Gaps(ImmutableArray<string> Unread, bool LibraryMissing)
{
    /// <summary>Whether a line that could not be read holds the name, so that it may have been declared there.</summary>
    public bool MayDeclare(string name) => Unread.Any(line => line.Contains(name, StringComparison.OrdinalIgnoreCase));
}
