namespace PlanLang.Model;

/// <summary>What somebody said: <c>voice of Kai, 13 January 2026</c>.</summary>
/// <param name="Of">Who said it.</param>
/// <param name="On">When; null where it is not said.</param>
/// <param name="Words">What.</param>
/// <param name="SeenBy">Who may see it, where it says so.</param>
/// <param name="At">Where its keyword stands.</param>
public sealed record Voice(Person Of, DateOnly? On, Prose Words, SeenBy? SeenBy, Location At);

/// <summary>Something the team writes down for itself: <c>note, 14 January 2026</c>.</summary>
/// <param name="On">When; null where it is not said.</param>
/// <param name="Words">What.</param>
/// <param name="SeenBy">Who may see it, where it says so.</param>
/// <param name="At">Where its keyword stands.</param>
public sealed record Note(DateOnly? On, Prose Words, SeenBy? SeenBy, Location At);

/// <summary>A list of lines: <c>strengths</c> or <c>worries</c>.</summary>
/// <param name="Items">One a line.</param>
/// <param name="SeenBy">Who may see it, where it says so.</param>
/// <param name="At">Where its keyword stands.</param>
public sealed record ProseList(ImmutableArray<Prose> Items, SeenBy? SeenBy, Location At);
