namespace PlanLang.Sentences;

/// <summary>One line of a list on a page, with the lines that stand under it.</summary>
/// <param name="Words">A sentence, or what the lines under it have in common: <c>None of this is so:</c></param>
/// <param name="Under">The list in the list; empty for most.</param>
sealed record Bullet(string Words, ImmutableArray<Bullet> Under)
{
    /// <summary>A line alone.</summary>
    public static implicit operator Bullet(string words) => new(words, []);

    /// <summary>Its words and those of all lines under it, from top to bottom.</summary>
    public IEnumerable<string> FromTop() => Under.SelectMany(under => under.FromTop()).Prepend(Words);
}
