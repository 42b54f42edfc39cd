namespace PlanLang.Syntax;

/// <summary>Something that was written, and where. It knows nothing of what it means.</summary>
/// <param name="Span">From its first character to behind its last, the lines under it included.</param>
public abstract record AnySyntax(TextSpan Span);
