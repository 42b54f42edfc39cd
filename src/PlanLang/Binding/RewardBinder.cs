using PlanLang.Model;

namespace PlanLang.Binding;

/// <summary>Blocks <c>reward cinema: We go to the cinema together</c>.</summary>
static class RewardBinder
{
    public static Reward Bind(Declared declared, BindingContext context)
    {
        var block = declared.Block;
        NameRules.Check(block.Syntax.Name, context);

        return new Reward(
            declared.Id,
            block.Name,
            ProseBinder.Title(block, context),
            Lookup.People(block.Line("from")?.Value, context),
            ConditionBinder.Bind(block.Line("when"), context),
            ReaderBinder.SeenBy(block.Syntax.Lines, context),
            block.At);
    }
}
