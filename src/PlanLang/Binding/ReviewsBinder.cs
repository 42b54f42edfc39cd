using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>The block <c>reviews: every 6 weeks from 17 February 2026</c>.</summary>
static class ReviewsBinder
{
    /// <summary>The reviews; null where how often could not be read.</summary>
    public static Reviews? Bind(Block block, BindingContext context)
    {
        if (block.Syntax.Value is not RecurrenceSyntax every)
        {
            return null;
        }

        CalendarNeeds.Check(every.Every, every.Span, context);

        return new Reviews(
            every.Every,
            DateBinder.Day(every.From, context),
            Lookup.People(block.Line("who")?.Value, context),
            Lookup.People(block.Line("chaired by")?.Value, context).FirstOrDefault(),
            ReaderBinder.SeenBy(block.Syntax.Lines, context),
            block.At);
    }
}
