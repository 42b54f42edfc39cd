namespace PlanLang.Binding;

/// <summary>What the first lines of a file say.</summary>
/// <param name="Block">The block <c>plan: …</c>, or <c>library: …</c>; null where there is none.</param>
/// <param name="Title">What stands behind the colon.</param>
/// <param name="Started">The first day; null where it is missing or wrong, and in a library.</param>
sealed record PlanHead(Block? Block, string Title, DateOnly? Started);
