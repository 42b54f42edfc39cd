using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>The line that says what one record is: <c>counts:</c>, <c>scale:</c>, <c>number:</c> or <c>status:</c>.</summary>
static class MeasureKindBinder
{
    static readonly ImmutableArray<string> Words = ["counts", "scale", "number", "status"];

    /// <summary>The kind, and which way is progress; null where a mistake in it has been reported.</summary>
    public static KindAndDirection? Bind(Block block, BindingContext context)
    {
        var lines = block.Statements.Where(line => Words.Contains(line.Keyword.Word)).ToImmutableArray();
        if (lines is [var first, ..])
        {
            ReportOthers(first, lines, context);

            return Bind(first.Value, context);
        }

        if (!block.Syntax.Lines.OfType<SkippedSyntax>().Any())
        {
            context.Report(DiagnosticCatalog.MeasureWithoutKind(context.Source, block.At.Span));
        }

        return null;
    }

    static void ReportOthers(StatementSyntax first, ImmutableArray<StatementSyntax> lines, BindingContext context)
    {
        foreach (var other in lines.Where(line => line.Keyword.Word != first.Keyword.Word))
        {
            context.Report(DiagnosticCatalog.MeasureOfTwoKinds(context.Source, other.KeywordSpan, first.Keyword.Word));
        }
    }

    static KindAndDirection? Bind(ValueSyntax? value, BindingContext context) => value switch
    {
        CountsSyntax { Whole: { } whole } ratio => new(
            new RatioKind(context.Source[ratio.Part.Span], context.Source[whole.Span]), ratio.Better?.Direction ?? Direction.Up),
        CountsSyntax count => new(new CountKind(context.Source[count.Part.Span]), count.Better?.Direction ?? Direction.Down),
        ScaleSyntax scale => Scale(scale, context),
        NumberSyntax number => Number(number, context),
        NamesSyntax statuses => new(Status(statuses, context), Direction.Up),
        _ => null,
    };

    static KindAndDirection? Scale(ScaleSyntax scale, BindingContext context)
    {
        var step = scale.Step ?? 1;
        if (scale.Lowest < scale.Highest && step > 0 && ((scale.Highest - scale.Lowest) / step).Denominator.IsOne)
        {
            return new(new ScaleKind(scale.Lowest, scale.Highest, step), scale.Better?.Direction ?? Direction.Up);
        }

        context.Report(DiagnosticCatalog.ScaleDoesNotFit(context.Source, scale.Span));

        return null;
    }

    static KindAndDirection? Number(NumberSyntax number, BindingContext context)
    {
        if (number.Better is { } better)
        {
            return new(new NumberKind(context.Source[number.Unit.Span]), better.Direction);
        }

        context.Report(DiagnosticCatalog.DirectionMissing(context.Source, number.Unit.Span));

        return null;
    }

    static StatusKind Status(NamesSyntax statuses, BindingContext context)
    {
        foreach (var status in statuses.Names)
        {
            NameRules.CheckStatus(status, context);
        }

        return new StatusKind([.. statuses.Names.Select(status => status.Text)]);
    }
}
