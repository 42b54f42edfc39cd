using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>Conditions: one on its line, or a list with its lines under it.</summary>
static class ConditionBinder
{
    /// <summary>What a line such as <c>met when: …</c> says; null where the line is missing.</summary>
    public static Condition? Bind(StatementSyntax? line, BindingContext context) =>
        line is null ? null : Bind(line.Value, line, context);

    /// <summary>What a line says, with the lines under it.</summary>
    public static Condition Bind(ValueSyntax? value, LineSyntax line, BindingContext context) => value switch
    {
        ListHeadingSyntax heading => ListBinder.Bind(heading, line.Lines, context),
        ConditionSyntax condition => Bind(condition, context),
        _ => new BrokenCondition(context.At(Written(line, context.Source))),
    };

    /// <summary>What stands behind the keyword, for a line whose value could not be read.</summary>
    static TextSpan Written(LineSyntax line, SourceText source)
    {
        if (line is not StatementSyntax { KeywordSpan: { Length: > 0 } keyword, Lines.IsEmpty: true })
        {
            return line.Span;
        }

        var behind = Phrase.Trim(source.Text, line.Span with { Start = keyword.End });
        var value = source[behind].StartsWith(':') ? Phrase.Trim(source.Text, behind with { Start = behind.Start + 1 }) : behind;

        return value.Length > 0 ? value : line.Span;
    }

    /// <summary>One condition; a broken one where a mistake has been reported.</summary>
    public static Condition Bind(ConditionSyntax syntax, BindingContext context)
    {
        var condition = syntax switch
        {
            ValueConditionSyntax value => ValueConditionBinder.Bind(value, context),
            CountConditionSyntax count => CountConditionBinder.Bind(count, context),
            ChangeConditionSyntax change => ChangeConditionBinder.Bind(change, context),
            StatusConditionSyntax status => StatusConditionBinder.Bind(status, context),
            JoinedConditionSyntax joined => ListBinder.Bind(joined, context),
            _ => ReferenceConditionBinder.Bind(syntax, context),
        };

        return condition ?? new BrokenCondition(context.At(syntax.Span));
    }
}
