using PlanLang.Dates;
using PlanLang.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>Lines <c>term Spring 2026: 5 January 2026 to 27 March 2026</c> with their holidays.</summary>
static class TermBinder
{
    /// <summary>The terms that have no day in common with an earlier one.</summary>
    public static ImmutableArray<Term> Bind(Block calendar, BindingContext context)
    {
        var terms = ImmutableArray.CreateBuilder<Term>();
        foreach (var block in calendar.Blocks("term"))
        {
            if (DateBinder.Window(block.Syntax.Value as PeriodSyntax, context) is { } window && IsFree(window, block, terms, context))
            {
                terms.Add(new Term(block.Name ?? "", window.From, window.To, Holidays(block, window, context)));
            }
        }

        return terms.ToImmutable();
    }

    static bool IsFree(Window window, Block block, IEnumerable<Term> terms, BindingContext context)
    {
        if (terms.FirstOrDefault(term => term.Window.Overlaps(window)) is not { } other)
        {
            return true;
        }

        context.Report(DiagnosticCatalog.TermsOverlap(context.Source, block.Syntax.Value?.Span ?? block.At.Span, other.Name));

        return false;
    }

    static ImmutableArray<Window> Holidays(Block term, Window window, BindingContext context)
    {
        var holidays = ImmutableArray.CreateBuilder<Window>();
        foreach (var period in term.Lines("half-term holiday").Select(line => line.Value).OfType<PeriodSyntax>())
        {
            if (DateBinder.Window(period, context) is not { } holiday)
            {
                continue;
            }

            if (window.From < holiday.From && holiday.To < window.To && !holidays.Any(holiday.Overlaps))
            {
                holidays.Add(holiday);
            }
            else
            {
                context.Report(DiagnosticCatalog.HolidayOutsideTerm(context.Source, period.Span, term.Name ?? ""));
            }
        }

        return [.. holidays.OrderBy(holiday => holiday.From)];
    }
}
