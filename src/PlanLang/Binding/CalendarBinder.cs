using PlanLang.Dates;
using PlanLang.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>Blocks <c>calendar</c>.</summary>
static class CalendarBinder
{
    /// <summary>A calendar with those of its terms and days that make sense.</summary>
    /// <param name="block">The block.</param>
    /// <param name="name">The name of the library or plan it stands in.</param>
    /// <param name="context">Knows the plan's start.</param>
    public static Calendar Bind(Block block, string name, BindingContext context)
    {
        UniqueNames.Check(block.Blocks("term"), "term", context.Diagnostics);

        return new Calendar(
            name,
            block.Value<NamesSyntax>("for") is { } schools ? [.. schools.Names.Select(school => school.Text)] : [],
            TermBinder.Bind(block, context),
            [.. block.Lines("closed").Select(line => Closure(line, context)).OfType<Closure>()],
            Region(block.Value<TextSyntax>("bank holidays"), context));
    }

    static Closure? Closure(StatementSyntax line, BindingContext context) =>
        line.Value is DatedTextSyntax closed && DateBinder.Day(closed.Date, context) is { } day
            ? new Closure(day, closed.Text is { } reason ? context.Source[reason.Span] : "")
            : null;

    static BankHolidayRegion? Region(TextSyntax? text, BindingContext context)
    {
        if (text is null)
        {
            return null;
        }

        var name = context.Source[text.Span];
        if (BankHolidayRegions.TryRead(name, out var region))
        {
            return region;
        }

        context.Report(DiagnosticCatalog.UnknownRegion(context.Source, text.Span, Spelling.Closest(name, BankHolidayRegions.Names)));

        return null;
    }
}
