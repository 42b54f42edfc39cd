using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>Blocks <c>measure attendance</c>.</summary>
static class MeasureBinder
{
    /// <summary>The measure; null where a mistake in it has been reported.</summary>
    public static Measure? Bind(Block block, BindingContext context)
    {
        NameRules.Check(block.Syntax.Name, context);
        var kind = MeasureKindBinder.Bind(block, context);
        var of = MeasureOfBinder.Bind(block, context);
        var promise = Promise(block.Value<PromiseSyntax>("from"), context);
        var words = ProseBinder.Line(block.Line("in our words"), context);
        var seenBy = ReaderBinder.SeenBy(block.Syntax.Lines, context);

        return kind is not null && of is not null
            ? new Measure(block.Name ?? "", kind.Kind, of, kind.Better, promise, words, seenBy, block.At)
            : null;
    }

    /// <summary>The measures of the plan, then those of its libraries; null for a broken one.</summary>
    public static ImmutableArray<(string Name, Measure? Measure)> All(Blocks blocks, BindingContext context)
    {
        var all = blocks.All("measure");
        UniqueNames.Check(all, "measure", context.Diagnostics);
        ReportTooAlike(all, context);

        return SharedStatuses.Mark([.. all.Select(block => (block.Name ?? "", Bind(block, context.In(block))))]);
    }

    static Promise? Promise(PromiseSyntax? syntax, BindingContext context)
    {
        if (syntax is null)
        {
            return null;
        }

        CalendarNeeds.Check(syntax.Every, syntax.Span, context);

        return new Promise(context.Source[syntax.Source.Span], syntax.Every);
    }

    static void ReportTooAlike(ImmutableArray<Block> blocks, BindingContext context)
    {
        for (var later = 1; later < blocks.Length; later++)
        {
            foreach (var first in blocks.Take(later).Where(first => PluralNames.Differ(first.Name ?? "", blocks[later].Name ?? "")))
            {
                context.Report(DiagnosticCatalog.NamesTooAlike(
                    blocks[later].Source, blocks[later].At.Span, first.Name ?? "", first.At.Line));
            }
        }
    }
}
