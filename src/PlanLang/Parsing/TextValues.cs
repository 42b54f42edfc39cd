using PlanLang.Syntax;

namespace PlanLang.Parsing;

/// <summary>Values that are mostly plain words, cut at commas and a few words of their own.</summary>
static class TextValues
{
    /// <summary><c>Leanne, Kai</c>: the words between the commas; empty ones are passed over.</summary>
    public static NamesSyntax Names(ParseContext context, TextSpan span)
    {
        var names = ImmutableArray.CreateBuilder<NameSyntax>();
        foreach (var part in Parts(context.Text, span))
        {
            if (part.Length > 0)
            {
                names.Add(ValueParser.NameAt(context.Text, part));
            }
        }

        return new NamesSyntax(names.DrainToImmutable(), span);
    }

    /// <summary><c>sessions attended of sessions possible, higher is better</c>.</summary>
    public static CountsSyntax Counts(ParseContext context, TextSpan span)
    {
        var (what, better) = BetterAtEnd(context, span);
        var of = context.Text.AsSpan(what.Start, what.Length).IndexOf(" of ", StringComparison.OrdinalIgnoreCase);

        return of < 0
            ? new CountsSyntax(new TextSyntax(what), null, better, span)
            : new CountsSyntax(
                new TextSyntax(Trim(context.Text, what with { End = what.Start + of })),
                new TextSyntax(Trim(context.Text, what with { Start = what.Start + of + 4 })),
                better,
                span);
    }

    /// <summary><c>minutes, higher is better</c>.</summary>
    public static NumberSyntax Number(ParseContext context, TextSpan span)
    {
        var (unit, better) = BetterAtEnd(context, span);

        return new NumberSyntax(new TextSyntax(unit), better, span);
    }

    /// <summary><c>the school register, every school week</c>.</summary>
    public static ValueSyntax? Promise(ParseContext context, ValueParser values, Keyword keyword, TextSpan span)
    {
        var (source, often) = LastPart(context.Text, span);
        if (often.Length == 0)
        {
            return new PromiseSyntax(new TextSyntax(span), null, span);
        }

        return values.Run(ValueGrammar.Recurrence, often, keyword) is RecurrenceSyntax every
            ? new PromiseSyntax(new TextSyntax(source), every.Every, span)
            : null;
    }

    /// <summary><c>phone help until 3 months after closing</c>.</summary>
    public static ValueSyntax? Afterwards(ParseContext context, ValueParser values, Keyword keyword, TextSpan span)
    {
        var until = context.Text.AsSpan(span.Start, span.Length).LastIndexOf(" until ", StringComparison.OrdinalIgnoreCase);
        if (until < 0)
        {
            return new AfterwardsSyntax(new TextSyntax(span), null, span);
        }

        var date = Trim(context.Text, span with { Start = span.Start + until + 7 });

        return values.Run(ValueGrammar.AnyDate, date, keyword) is DateSyntax end
            ? new AfterwardsSyntax(new TextSyntax(Trim(context.Text, span with { End = span.Start + until })), end, span)
            : null;
    }

    /// <summary><c>9 January 2026, staff training</c>.</summary>
    public static ValueSyntax? DatedText(ParseContext context, ValueParser values, Keyword keyword, TextSpan span)
    {
        var comma = context.Text.AsSpan(span.Start, span.Length).IndexOf(',');
        var date = comma < 0 ? span : Trim(context.Text, span with { End = span.Start + comma });
        if (values.Run(ValueGrammar.PlainDate, date, keyword) is not DateSyntax day)
        {
            return null;
        }

        var text = comma < 0 ? default : Trim(context.Text, span with { Start = span.Start + comma + 1 });

        return new DatedTextSyntax(day, text.Length == 0 ? null : new TextSyntax(text), span);
    }

    /// <summary>The stretches between the commas, without the blanks at either end.</summary>
    public static IEnumerable<TextSpan> Parts(string text, TextSpan span)
    {
        var start = span.Start;
        while (start <= span.End)
        {
            var comma = text.IndexOf(',', start, span.End - start);
            var end = comma < 0 ? span.End : comma;
            yield return Trim(text, new TextSpan(start, end));
            start = end + 1;
        }
    }

    /// <summary>The stretch without the blanks at either end.</summary>
    public static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && Blank.Is(text[start]))
        {
            start++;
        }

        while (end > start && Blank.Is(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end);
    }

    static (TextSpan Before, TextSpan Last) LastPart(string text, TextSpan span)
    {
        var comma = text.AsSpan(span.Start, span.Length).LastIndexOf(',');

        return comma < 0
            ? (span, default)
            : (Trim(text, span with { End = span.Start + comma }), Trim(text, span with { Start = span.Start + comma + 1 }));
    }

    static (TextSpan Before, BetterSyntax? Better) BetterAtEnd(ParseContext context, TextSpan span)
    {
        var (before, last) = LastPart(context.Text, span);
        if (last.Length == 0)
        {
            return (span, null);
        }

        context.Line.Read(last);
        var better = Combinators.ToEnd(ValueGrammar.Better)(context.Line.Start);

        return better.WasSuccessful ? (before, better.Value) : (span, null);
    }
}
