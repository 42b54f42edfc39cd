namespace PlanLang.Syntax;

/// <summary>One line with the deeper lines under it.</summary>
/// <param name="Lines">The deeper lines, blank lines and comments among them, in order.</param>
/// <param name="Span">From the first character that is not blank to the end of the last line under it, line end excluded.</param>
public abstract record LineSyntax(ImmutableArray<LineSyntax> Lines, TextSpan Span) : AnySyntax(Span);

/// <summary>
/// A statement: <c>goal school: Kai is in school every day</c>, <c>by: 17 July 2026</c>, <c>measure attendance</c>,
/// <c>voice of Kai, 13 January 2026</c>, or a name alone with a value, <c>Leanne: Leanne Harper, mother</c>.
/// </summary>
/// <param name="Keyword">The entry of the keyword table.</param>
/// <param name="KeywordSpan">The words of the keyword; empty where the line begins with a name.</param>
/// <param name="Name">The name behind the keyword, or the one the line begins with; null where there is none.</param>
/// <param name="Value">What follows; null where nothing does, and where a mistake in it has been reported.</param>
public sealed record StatementSyntax(
    Keyword Keyword,
    TextSpan KeywordSpan,
    NameSyntax? Name,
    ValueSyntax? Value,
    ImmutableArray<LineSyntax> Lines,
    TextSpan Span)
    : LineSyntax(Lines, Span);

/// <summary>An item of a list: <c>- Mornings end in shouting.</c></summary>
/// <param name="Text">What follows the dash; deeper lines continue it.</param>
public sealed record ItemSyntax(TextSyntax Text, ImmutableArray<LineSyntax> Lines, TextSpan Span) : LineSyntax(Lines, Span);

/// <summary>
/// A line under <c>when all of</c>: a condition, or a list of its own with the lines under it, perhaps behind a
/// label: <c>education: attendance of Kai is at least 90%</c>.
/// </summary>
/// <param name="Label">The words before the colon; null where there is none.</param>
/// <param name="Period">The days on which the line applies, before the colon; null where it always does.</param>
/// <param name="Value">A <see cref="ConditionSyntax"/> or a <see cref="ListHeadingSyntax"/>; null where a mistake has been reported.</param>
public sealed record ConditionLineSyntax(
    TextSyntax? Label, PeriodSyntax? Period, ValueSyntax? Value, ImmutableArray<LineSyntax> Lines, TextSpan Span)
    : LineSyntax(Lines, Span);

/// <summary>A line under <c>expect on 17 February 2026</c>: <c>goal neighbours is under way</c>.</summary>
/// <param name="Value">What is expected; null where a mistake has been reported.</param>
public sealed record ExpectationLineSyntax(ExpectationSyntax? Value, ImmutableArray<LineSyntax> Lines, TextSpan Span)
    : LineSyntax(Lines, Span);

/// <summary>A line of free text, or one that continues the text of the line above.</summary>
public sealed record TextLineSyntax(TextSpan Span) : LineSyntax([], Span);

/// <summary>A line <c># a remark</c>.</summary>
public sealed record CommentSyntax(TextSpan Span) : LineSyntax([], Span);

/// <summary>A line with nothing on it; its span is empty or blank.</summary>
public sealed record BlankSyntax(TextSpan Span) : LineSyntax([], Span);

/// <summary>A line that could not be read, which has been reported; what stands under it is kept and not reported again.</summary>
public sealed record SkippedSyntax(ImmutableArray<LineSyntax> Lines, TextSpan Span) : LineSyntax(Lines, Span);
