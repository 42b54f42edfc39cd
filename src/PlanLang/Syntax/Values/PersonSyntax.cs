namespace PlanLang.Syntax;

/// <summary>
/// What a person's line says: <c>Leanne Harper, mother, born 3 May 1988, large print</c>. In the family a part without
/// a word of its own is the role; in the team the first such part is the role and the second the agency.
/// </summary>
/// <param name="FullName">The words before the first comma.</param>
/// <param name="Facts">The parts after it, in the order written.</param>
public sealed record PersonSyntax(TextSyntax FullName, ImmutableArray<PersonFactSyntax> Facts, TextSpan Span) : ValueSyntax(Span);

/// <summary>One part of a person's line.</summary>
public abstract record PersonFactSyntax(TextSpan Span) : AnySyntax(Span);

/// <summary>A part without a word of its own: a role or an agency.</summary>
public sealed record PlainFactSyntax(TextSpan Span) : PersonFactSyntax(Span);

/// <summary><c>born 3 May 1988</c>.</summary>
/// <param name="Date">The day.</param>
public sealed record BornFactSyntax(DateSyntax Date, TextSpan Span) : PersonFactSyntax(Span);

/// <summary><c>at Ridgeway High School</c>, <c>speaks Polish</c>, <c>reads Welsh</c>.</summary>
/// <param name="Kind"><c>at</c>, <c>speaks</c> or <c>reads</c>.</param>
/// <param name="Text">The words behind it.</param>
public sealed record WordFactSyntax(string Kind, TextSyntax Text, TextSpan Span) : PersonFactSyntax(Span);

/// <summary><c>lives elsewhere</c>, <c>large print</c>, <c>easy read</c>.</summary>
/// <param name="Words">Which, in small letters.</param>
public sealed record FixedFactSyntax(string Words, TextSpan Span) : PersonFactSyntax(Span);
