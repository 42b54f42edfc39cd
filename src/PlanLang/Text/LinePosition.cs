namespace PlanLang.Text;

/// <summary>A place in a text as an editor shows it.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units.</param>
public readonly record struct LinePosition(int Line, int Column);
