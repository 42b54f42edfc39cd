using PlanLang.Diagnostics;
using PlanLang.Syntax;
using Sprache;

namespace PlanLang.Parsing;

/// <summary>The value of a statement, by what its keyword asks for.</summary>
sealed class ValueParser(ParseContext context)
{
    /// <summary>Reads the value; null, and reported, where it is not what the keyword asks for.</summary>
    /// <param name="header">What asks for it.</param>
    /// <param name="line">What follows on the keyword's own line.</param>
    /// <param name="whole">The same with the lines that continue it.</param>
    public ValueSyntax? Parse(StatementHeader header, TextSpan line, TextSpan whole)
    {
        var keyword = header.Keyword;
        if (whole.Length == 0)
        {
            context.Report(DiagnosticCatalog.MissingValue(context.Source, header.Name?.Span ?? header.KeywordSpan, keyword.Snippet));

            return null;
        }

        return keyword.Value switch
        {
            ValueKind.Text => new TextSyntax(line),
            ValueKind.Name => NameAt(context.Text, whole),
            ValueKind.Names => TextValues.Names(context, whole),
            ValueKind.Counts => TextValues.Counts(context, whole),
            ValueKind.Number => TextValues.Number(context, whole),
            ValueKind.Person => PersonParser.Parse(context, this, whole),
            ValueKind.Promise => TextValues.Promise(context, this, keyword, whole),
            ValueKind.Afterwards => TextValues.Afterwards(context, this, keyword, whole),
            ValueKind.DatedText => TextValues.DatedText(context, this, keyword, whole),
            _ => Run(ValueGrammar.Of(keyword.Value), whole, keyword),
        };
    }

    /// <summary>A condition on one line; null, and reported, where it is none.</summary>
    public ValueSyntax? Condition(TextSpan span) => Run(ConditionGrammar.Condition, span, ConditionKeyword);

    /// <summary>A line under <c>expect on</c>; null, and reported, where it is none.</summary>
    public ExpectationSyntax? Expectation(TextSpan span) =>
        Run(ExpectationGrammar.Expectation, span, ExpectationKeyword) as ExpectationSyntax;

    /// <summary>The heading of a list; null where it is none, which is no mistake.</summary>
    public ListHeadingSyntax? ListHeading(TextSpan span)
    {
        if (span.Length is 0 or > 60 || !BeginsHeading(context.Text[span.Start]))
        {
            return null;
        }

        context.Line.Read(span);
        var result = ConditionGrammar.ListHeading(context.Line.Start);

        return result.WasSuccessful ? result.Value : null;
    }

    /// <summary><c>all of</c>, <c>any of</c>, <c>at least 2 of</c>, <c>none of</c>, <c>for any child, all of</c>.</summary>
    static bool BeginsHeading(char first) => first is 'a' or 'A' or 'n' or 'N' or 'f' or 'F';

    /// <summary>A date; null, and reported, where it is none.</summary>
    public DateSyntax? PlainDate(TextSpan span) => Run(ValueGrammar.PlainDate, span, DateKeyword) as DateSyntax;

    /// <summary>Two dates; null, and reported, where they are none.</summary>
    public PeriodSyntax? Period(TextSpan span) => Run(ValueGrammar.Of(ValueKind.Period), span, PeriodKeyword) as PeriodSyntax;

    /// <summary>Reads the value by a rule of the grammar.</summary>
    public ValueSyntax? Run<T>(Parser<T> rule, TextSpan span, Keyword keyword) where T : ValueSyntax
    {
        context.Line.Read(span);
        var result = rule(context.Line.Start);
        if (result.WasSuccessful)
        {
            return result.Value;
        }

        context.Report(ValueDiagnosis.Explain(context, span, keyword, input => rule(input).WasSuccessful));

        return null;
    }

    /// <summary>The words as a name, with single blanks between them.</summary>
    public static NameSyntax NameAt(string text, TextSpan span)
    {
        var words = text[span.Start..span.End];

        return new NameSyntax(
            words.Contains("  ", StringComparison.Ordinal) || words.AsSpan().ContainsAny('\t', '\n', '\u00A0')
                ? string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                : words,
            span);
    }

    static readonly Keyword ConditionKeyword = Keywords.Of("goal").First(keyword => keyword.Word == "met when");
    static readonly Keyword ExpectationKeyword =
        Keywords.Of(Keywords.File).First(keyword => keyword.Word == "expect on") with { Snippet = "goal school is under way" };

    static readonly Keyword DateKeyword = Keywords.Of("goal").First(keyword => keyword.Word == "by");
    static readonly Keyword PeriodKeyword = Keywords.Of("contract").First(keyword => keyword.Word == "period");
}
