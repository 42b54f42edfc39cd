using PlanLang.Syntax;

namespace PlanLang.Parsing;

/// <summary>A line under <c>when all of</c>: perhaps a label, then a condition or the heading of a list of its own.</summary>
sealed class ConditionLineParser(ParseContext context)
{
    readonly ValueParser _values = new(context);

    /// <summary>The parts of such a line.</summary>
    public readonly record struct Parts(TextSyntax? Label, PeriodSyntax? Period, ValueSyntax? Value);

    /// <summary>The line as the heading of a list, with its label; null where it is none.</summary>
    public Parts? Heading(TextSpan line)
    {
        if (_values.ListHeading(line) is { } heading)
        {
            return new Parts(null, null, heading);
        }

        var rest = AfterLabel(line);

        return rest.Start > line.Start && _values.ListHeading(rest) is { } labelled ? Labelled(line, rest, labelled) : null;
    }

    /// <summary>The line as a condition, with its label.</summary>
    public Parts Condition(TextSpan line)
    {
        var rest = AfterLabel(line);

        return rest.Start > line.Start
            ? Labelled(line, rest, _values.Condition(rest))
            : new Parts(null, null, _values.Condition(line));
    }

    Parts Labelled(TextSpan line, TextSpan rest, ValueSyntax? value)
    {
        var colon = context.Text.LastIndexOf(':', rest.Start - 1, rest.Start - line.Start);
        var comma = context.Text.AsSpan(line.Start, colon - line.Start).LastIndexOf(',');
        if (comma < 0)
        {
            return new Parts(Trimmed(line.Start, colon), null, value);
        }

        var period = Trimmed(line.Start + comma + 1, colon).Span;

        return new Parts(Trimmed(line.Start, line.Start + comma), _values.Period(period), value);
    }

    /// <summary>A label stands on the line's first line, and not where the condition goes on below.</summary>
    TextSpan AfterLabel(TextSpan line)
    {
        var stop = context.Text.AsSpan(line.Start, line.Length).IndexOfAny(":\r\n");
        var colon = stop >= 0 && context.Text[line.Start + stop] == ':' ? stop : -1;

        return colon < 0 ? line : line with { Start = StatementHeader.SkipBlanks(context.Text, line.Start + colon + 1, line.End) };
    }

    TextSyntax Trimmed(int start, int end) => new(TextValues.Trim(context.Text, new TextSpan(start, end)));
}
