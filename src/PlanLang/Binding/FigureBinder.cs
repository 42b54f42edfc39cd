using PlanLang.Model;

namespace PlanLang.Binding;

/// <summary>Blocks <c>figure school: More time at school</c>; no other line refers to one.</summary>
static class FigureBinder
{
    /// <summary>All versions of all figures.</summary>
    public static ImmutableArray<Figure> All(Blocks blocks, BindingContext context)
    {
        ImmutableArray<Figure> all =
        [
            .. Declared.Number(blocks.Versions("figure"), "figure")
                .Select(one => Bind(one, blocks.HeadOf(one.Block), context.In(one.Block))),
        ];
        RuleVersions.Check(all, "figure", context);

        return all;
    }

    static Figure Bind(Declared declared, Block? head, BindingContext context)
    {
        var block = declared.Block;
        NameRules.CheckRule(block.Syntax.Name, context);

        return new Figure(
            declared.Id,
            block.Name,
            ProseBinder.Title(block, context),
            RuleConditionBinder.Bind(block, context),
            ConditionBinder.Bind(block.Line("of families where"), context),
            RuleVersions.OriginOf(block, head, context),
            null,
            block.At);
    }
}
