using PlanLang.Dates;
using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>The block <c>contract: Family contract</c>.</summary>
static class ContractBinder
{
    public static Contract Bind(Block block, BindingContext context)
    {
        var period = DateBinder.Window(block.Value<PeriodSyntax>("period"), context);
        var longest = block.Value<LongestTimeSyntax>("length");
        CheckLength(block, period, longest, context);

        return new Contract(
            ProseBinder.Title(block, context),
            ProseBinder.Line(block.Line("purpose"), context),
            period,
            Lookup.People(block.Line("signed by")?.Value, context),
            ProseBinder.Line(block.Line("legal basis"), context)?.Text,
            Lookup.People(block.Line("copies")?.Value, context),
            ReaderBinder.SeenBy(block.Syntax.Lines, context),
            block.At)
        {
            Longest = longest?.Length,
        };
    }

    /// <summary>A year from 22 January ends on 21 January: both days of a period count.</summary>
    static void CheckLength(Block block, Window? period, LongestTimeSyntax? longest, BindingContext context)
    {
        if (period is { } days
            && longest is not null
            && days.From.After(longest.Length, CalendarChoice.For(context.Scope.Calendars, null)) is { } end
            && days.To >= end
            && block.Value<PeriodSyntax>("period") is { } syntax)
        {
            context.Report(DiagnosticCatalog.PeriodTooLong(
                context.Source, syntax.Span, longest.Length.ToString(), DateWords.Format(end.AddDays(-1))));
        }
    }
}
