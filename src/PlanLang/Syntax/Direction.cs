namespace PlanLang.Syntax;

/// <summary>Which way a value goes, or which way is progress.</summary>
public enum Direction
{
    /// <summary><c>up by</c>, <c>higher is better</c>.</summary>
    Up,

    /// <summary><c>down by</c>, <c>lower is better</c>.</summary>
    Down,
}
