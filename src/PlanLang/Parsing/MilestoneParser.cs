using PlanLang.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Parsing;

/// <summary>What follows <c>milestone by</c>: a date, a colon, and a condition or the heading of a list.</summary>
static class MilestoneParser
{
    /// <summary>The date with the heading of a list; null where no heading stands there.</summary>
    public static MilestoneSyntax? Heading(ParseContext context, ValueParser values, TextSpan rest)
    {
        var colon = context.Text.AsSpan(rest.Start, rest.Length).IndexOf(':');
        if (colon < 0)
        {
            return null;
        }

        var after = StatementHeader.SkipBlanks(context.Text, rest.Start + colon + 1, rest.End);

        return values.ListHeading(rest with { Start = after }) is { } heading
            ? new MilestoneSyntax(values.PlainDate(rest with { End = rest.Start + colon }), heading, rest)
            : null;
    }

    /// <summary>The date with a condition; null, and reported, where there is no colon between them.</summary>
    public static MilestoneSyntax? Parse(ParseContext context, ValueParser values, StatementHeader header, TextSpan rest)
    {
        var colon = context.Text.AsSpan(rest.Start, rest.Length).IndexOf(':');
        if (colon < 0)
        {
            context.Report(DiagnosticCatalog.MilestoneWithoutColon(context.Source, rest, header.Keyword.Snippet));

            return null;
        }

        var by = values.PlainDate(rest with { End = rest.Start + colon });
        var after = StatementHeader.SkipBlanks(context.Text, rest.Start + colon + 1, rest.End);

        return new MilestoneSyntax(by, values.Condition(rest with { Start = after }), rest);
    }
}
