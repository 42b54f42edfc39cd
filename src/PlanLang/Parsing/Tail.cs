using PlanLang.Syntax;

namespace PlanLang.Parsing;

/// <summary>How a sentence ends that began with what is measured.</summary>
/// <param name="of">What is measured.</param>
/// <param name="early">The time, where it stands before the verb.</param>
/// <param name="span">The whole sentence.</param>
delegate ConditionSyntax Tail(MeasuredSyntax of, TimeframeSyntax? early, TextSpan span);
