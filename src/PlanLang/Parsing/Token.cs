namespace PlanLang.Parsing;

/// <summary>One piece of a line, with where it stands in the file.</summary>
readonly record struct Token(TokenKind Kind, TextSpan Span);
