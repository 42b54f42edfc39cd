using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>Blocks <c>sanction warning letter: Magenta Homes may send a warning letter</c>.</summary>
static class SanctionBinder
{
    /// <summary>A sanction without the earlier rungs of its ladder, which <see cref="SanctionLadder"/> adds.</summary>
    public static Sanction Bind(Declared declared, ImmutableArray<PlanAction> actions, BindingContext context)
    {
        var block = declared.Block;
        NameRules.Check(block.Syntax.Name, context);

        return new Sanction(
            declared.Id,
            block.Name,
            ProseBinder.Title(block, context),
            Lookup.People(block.Line("given to")?.Value, context),
            ProseBinder.Line(block.Line("power"), context),
            DateBinder.Day(block.Value<DateSyntax>("told on"), context),
            Support(block, actions, context),
            ConditionBinder.Bind(block.Line("may be considered when"), context),
            [],
            Lookup.People(block.Line("decided by")?.Value, context),
            ConditionBinder.Bind(block.Line("ends when"), context),
            ReaderBinder.SeenBy(block.Syntax.Lines, context),
            block.At);
    }

    /// <summary>What a line of references names, all of one kind; others are reported.</summary>
    public static IEnumerable<(string Id, ReferenceSyntax Syntax)> References(
        Block block, string line, ReferenceKind kind, BindingContext context)
    {
        foreach (var reference in block.Value<ReferencesSyntax>(line)?.References ?? [])
        {
            if (Id(reference, kind, context) is { } id)
            {
                yield return (id, reference);
            }
        }
    }

    static ImmutableArray<PlanAction> Support(Block block, ImmutableArray<PlanAction> actions, BindingContext context)
    {
        var found = References(block, "support", ReferenceKind.Action, context);

        return [.. found.Select(one => actions.FirstOrDefault(action => action.Id == one.Id)).OfType<PlanAction>()];
    }

    static string? Id(ReferenceSyntax reference, ReferenceKind kind, BindingContext context)
    {
        if (reference.Kind == kind.Word)
        {
            return kind.Find(reference.Name, context);
        }

        var example = kind.Names(context.Scope).FirstOrDefault();
        context.Report(DiagnosticCatalog.OtherKindExpected(
            context.Source, reference.Span, kind.Article, example is null ? null : $"{kind.Word} {example}"));

        return null;
    }
}
