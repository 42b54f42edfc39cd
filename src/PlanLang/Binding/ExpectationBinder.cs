using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>Blocks <c>expect on 17 February 2026</c>.</summary>
static class ExpectationBinder
{
    /// <summary>The block with those of its lines that make sense; null where its day cannot be known.</summary>
    public static Expectation? Bind(Block block, BindingContext context)
    {
        if (block.Syntax.Value is not null && !block.Syntax.Lines.Any(line => line is SkippedSyntax or ExpectationLineSyntax))
        {
            context.Report(DiagnosticCatalog.NothingExpected(context.Source, block.At.Span));
        }

        var lines = block.Syntax.Lines
            .OfType<ExpectationLineSyntax>()
            .Select(line => line.Value is { } value ? Line(value, context) : null)
            .OfType<ExpectedStanding>()
            .ToImmutableArray();

        return DateBinder.Day(block.Syntax.Value as DateSyntax, context) is { } day ? new Expectation(day, lines, block.At) : null;
    }

    static ExpectedStanding? Line(ExpectationSyntax syntax, BindingContext context) => syntax.What switch
    {
        ReferenceSyntax reference => OfPart(reference, syntax, context),
        ConditionSyntax condition => OfCondition(ConditionBinder.Bind(condition, context), syntax, context),
        _ => null,
    };

    /// <summary>A mistake in the condition has been reported, so that nothing can be expected of it.</summary>
    static ExpectedStanding? OfCondition(Condition condition, ExpectationSyntax syntax, BindingContext context) =>
        condition is BrokenCondition
            ? null
            : ExpectedStandingBinder.Bind(new ExpectedCondition(condition), ExpectableKind.Condition, syntax, context);

    static ExpectedStanding? OfPart(ReferenceSyntax reference, ExpectationSyntax syntax, BindingContext context)
    {
        var kind = ExpectableKind.Of(reference.Kind);

        return kind.Find(reference.Name, context) is { } id
            ? ExpectedStandingBinder.Bind(new ExpectedPart(kind.Kind, id), kind, syntax, context)
            : null;
    }
}
