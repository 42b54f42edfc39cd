using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>Blocks <c>stage intensive: Getting going</c>.</summary>
static class StageBinder
{
    public static Stage Bind(Declared declared, BindingContext context)
    {
        var block = declared.Block;
        NameRules.Check(block.Syntax.Name, context);

        return new Stage(
            declared.Id,
            block.Name,
            ProseBinder.Title(block, context),
            block.Value<RecurrenceSyntax>("visits")?.Every,
            ConditionBinder.Bind(block.Line("move on when"), context with { StageId = declared.Id }),
            ReaderBinder.SeenBy(block.Syntax.Lines, context),
            block.At);
    }
}
