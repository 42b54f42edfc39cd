namespace PlanLang.Syntax;

/// <summary>What follows a keyword.</summary>
public abstract record ValueSyntax(TextSpan Span) : AnySyntax(Span);

/// <summary>Plain words that are shown as they are: the rest of the line, without blanks at either end.</summary>
public sealed record TextSyntax(TextSpan Span) : ValueSyntax(Span);

/// <summary>A name that is declared, or that refers to something.</summary>
/// <param name="Text">The words with single blanks between them, letter case kept.</param>
public sealed record NameSyntax(string Text, TextSpan Span) : ValueSyntax(Span);

/// <summary>Names with commas between them: <c>who: Leanne, Kai</c>.</summary>
/// <param name="Names">At least one.</param>
public sealed record NamesSyntax(ImmutableArray<NameSyntax> Names, TextSpan Span) : ValueSyntax(Span);

/// <summary>References with their kinds: <c>support: action talk, action lifts</c>.</summary>
/// <param name="References">At least one.</param>
public sealed record ReferencesSyntax(ImmutableArray<ReferenceSyntax> References, TextSpan Span) : ValueSyntax(Span);

/// <summary>One reference: <c>action talk</c>.</summary>
/// <param name="Kind"><c>goal</c>, <c>action</c>, <c>sanction</c> or <c>result</c>.</param>
/// <param name="Name">Which.</param>
public sealed record ReferenceSyntax(string Kind, NameSyntax Name, TextSpan Span) : ValueSyntax(Span);

/// <summary>Money: <c>£35</c>.</summary>
/// <param name="Pounds">Exactly.</param>
public sealed record MoneySyntax(Fraction Pounds, TextSpan Span) : ValueSyntax(Span);
