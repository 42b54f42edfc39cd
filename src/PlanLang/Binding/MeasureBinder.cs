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

        CalendarNeeds.Check(syntax.Every, HowOften(syntax, context.Source), context);

        return new Promise(context.Source[syntax.Source.Span], syntax.Every);
    }

    /// <summary>The words behind the comma: <c>every school week</c>.</summary>
    static TextSpan HowOften(PromiseSyntax syntax, SourceText source)
    {
        var behind = source[new TextSpan(syntax.Source.Span.End, syntax.Span.End)];

        return syntax.Span with { Start = syntax.Span.End - behind.TrimStart(',', ' ', '\t').Length };
    }

    static void ReportTooAlike(ImmutableArray<Block> blocks, BindingContext context)
    {
        var earlier = new Dictionary<string, Block>(Names.Comparer);
        foreach (var later in blocks.Where(block => block.Name is not null))
        {
            var name = later.Name ?? "";
            if (PluralNames.Of(name).FirstOrDefault(earlier.ContainsKey) is { } alike)
            {
                var first = earlier[alike];
                context.Report(DiagnosticCatalog.NamesTooAlike(later.Source, later.At.Span, first.Name ?? "", first.At.Line));
            }

            earlier.TryAdd(name, later);
        }
    }
}
