using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>Blocks <c>result progress: Education and crime</c>.</summary>
static class ResultBinder
{
    /// <summary>All versions of all results.</summary>
    public static ImmutableArray<Result> All(Blocks blocks, Declarations declarations, BindingContext context)
    {
        ImmutableArray<Result> all =
            [.. declarations.Results.Select(one => Bind(one, blocks.HeadOf(one.Block), context.In(one.Block)))];
        RuleVersions.Check(all, "result", context);

        return all;
    }

    static Result Bind(Declared declared, Block? head, BindingContext context)
    {
        var block = declared.Block;
        NameRules.CheckRule(block.Syntax.Name, context);

        return new Result(
            declared.Id,
            block.Name,
            ProseBinder.TitleOrName(block, context),
            RuleConditionBinder.Bind(block, context),
            block.Value<MoneySyntax>("pays")?.Pounds,
            [.. NotWith(declared, context)],
            RuleVersions.OriginOf(block, head, context),
            ReaderBinder.SeenBy(block.Syntax.Lines, context),
            block.At);
    }

    static IEnumerable<string> NotWith(Declared declared, BindingContext context)
    {
        foreach (var (id, syntax) in SanctionBinder.References(declared.Block, "not with", ReferenceKind.Result, context))
        {
            if (Names.Same(id, declared.Id))
            {
                context.Report(DiagnosticCatalog.NotWithItself(context.Source, syntax.Span));
            }
            else
            {
                yield return id;
            }
        }
    }
}
