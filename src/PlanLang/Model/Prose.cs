namespace PlanLang.Model;

/// <summary>Words that a person wrote and that are shown as they are.</summary>
/// <param name="Text">The words, lines joined by a blank, paragraphs by an empty line.</param>
/// <param name="SeenBy">Who may read them, where they are for fewer than the block they stand in; null otherwise.</param>
/// <param name="At">Where they stand.</param>
public sealed record Prose(string Text, SeenBy? SeenBy, Location At);
