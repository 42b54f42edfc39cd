namespace PlanLang.Model;

/// <summary>Something that holds or does not hold at a date: what <c>met when:</c>, <c>when:</c> and their like say.</summary>
/// <param name="At">Where it is written.</param>
public abstract record Condition(Location At);

/// <summary>A condition with a mistake in it, which has been reported: nothing can be said about it.</summary>
/// <param name="At">Where it is written.</param>
public sealed record BrokenCondition(Location At) : Condition(At);
