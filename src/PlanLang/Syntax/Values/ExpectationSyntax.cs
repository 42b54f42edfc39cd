namespace PlanLang.Syntax;

/// <summary>
/// What a service expects of a plan on a day: <c>goal neighbours is under way</c>, <c>no asb incidents for 8 weeks is not
/// met</c>, <c>result progress</c>.
/// </summary>
/// <param name="What">A <see cref="ReferenceSyntax"/> or a <see cref="ConditionSyntax"/>.</param>
/// <param name="Standing">How it should stand; null where it is expected to be met.</param>
public sealed record ExpectationSyntax(ValueSyntax What, StandingSyntax? Standing, TextSpan Span) : ValueSyntax(Span);

/// <summary>The end of an expectation: <c>is under way</c>, <c>is not met</c>, <c>does not apply</c>, <c>is 58.73</c>,
/// <c>is paid £700</c>.</summary>
/// <param name="Polarity">Whether <c>not</c> stands before the words.</param>
/// <param name="Words">The words for a verdict or a status; null where a number or an amount stands there.</param>
/// <param name="Number">The value of a score; null where something else stands there.</param>
/// <param name="Pounds">What a result pays; null where something else stands there.</param>
public sealed record StandingSyntax(Polarity Polarity, NameSyntax? Words, Fraction? Number, Fraction? Pounds, TextSpan Span) : AnySyntax(Span);
