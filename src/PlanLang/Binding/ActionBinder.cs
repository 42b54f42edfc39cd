using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>Blocks <c>action bedtime: Phones go downstairs at 9 o'clock</c>.</summary>
static class ActionBinder
{
    public static PlanAction Bind(Declared declared, BindingContext context)
    {
        var block = declared.Block;
        NameRules.Check(block.Syntax.Name, context);
        var when = block.Value<RecurrenceSyntax>("when");
        CalendarNeeds.Check(when?.Every, when?.Span ?? default, context);
        var from = DateBinder.Day(block.Value<DateSyntax>("from") ?? when?.From, context);

        return new PlanAction(
            declared.Id,
            block.Name,
            ProseBinder.Title(block, context),
            Lookup.People(block.Line("who")?.Value, context),
            when?.Every,
            DateBinder.End(block.Value<DateSyntax>("by"), from ?? context.Scope.Start, context),
            from,
            DateBinder.End(block.Value<DateSyntax>("until"), from ?? context.Scope.Start, context),
            block.Value<MoneySyntax>("cost")?.Pounds,
            ReaderBinder.SeenBy(block.Syntax.Lines, context),
            block.At)
        {
            Prompt = PromptBinder.Bind(block.Value<WithinSyntax>("when"), context),
        };
    }

    /// <summary>Whether it has a last day, and is not done again and again.</summary>
    public static bool IsDoneOnce(Block action) => action.Line("by") is not null && action.Line("when") is null;
}
