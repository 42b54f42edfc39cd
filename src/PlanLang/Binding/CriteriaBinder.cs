using PlanLang.Model;

namespace PlanLang.Binding;

/// <summary>Blocks <c>criteria eligible: Referred to the programme</c>.</summary>
static class CriteriaBinder
{
    /// <summary>All versions of all criteria.</summary>
    public static ImmutableArray<Criteria> All(Blocks blocks, Declarations declarations, BindingContext context)
    {
        ImmutableArray<Criteria> all =
            [.. declarations.Criteria.Select(one => Bind(one, blocks.HeadOf(one.Block), context.In(one.Block)))];
        RuleVersions.Check(all, "criteria", context);

        return all;
    }

    static Criteria Bind(Declared declared, Block? head, BindingContext context)
    {
        var block = declared.Block;
        NameRules.CheckRule(block.Syntax.Name, context);

        return new Criteria(
            declared.Id,
            block.Name,
            ProseBinder.TitleOrName(block, context),
            RuleConditionBinder.Bind(block, context),
            ProseBinder.Line(block.Line("otherwise"), context),
            RuleVersions.OriginOf(block, head, context),
            ReaderBinder.SeenBy(block.Syntax.Lines, context),
            block.At);
    }
}
