using System.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Formatting;

/// <summary>The first line of a statement, in the one form that it has.</summary>
sealed class StatementWording(SourceText source)
{
    readonly SyntaxWording _values = new(source);

    /// <summary><c>goal school: Kai is in school</c>, <c>by: 17 July 2026</c>, <c>move on when all of</c>.</summary>
    public string Of(StatementSyntax statement)
    {
        var (keyword, name, value) = (statement.Keyword.Word, statement.Name?.Text, ValueOf(statement));

        return statement.Keyword.Form switch
        {
            _ when statement.Value is ListHeadingSyntax => $"{keyword} {value}",
            LineForm.Property => $"{keyword}:{Behind(" ", value)}",
            LineForm.NamedProperty => $"{keyword}{Behind(" ", name)}:{Behind(" ", value)}",
            LineForm.NamedTitle => $"{keyword}{Behind(" ", name)}{Behind(": ", value)}",
            LineForm.NameAlone => $"{name}:{Behind(" ", value)}",
            LineForm.NameThenValue => $"{keyword}{Behind(" ", name)}{Behind(", ", value)}",
            LineForm.CommaValue => $"{keyword}{Behind(", ", value)}",
            LineForm.Named => $"{keyword}{Behind(" ", name)}",
            LineForm.Bare => keyword,
            LineForm.Value or LineForm.DateThenValue => $"{keyword}{Behind(" ", value)}",
            _ => throw new UnreachableException(),
        };
    }

    /// <summary><c>education: all of</c>, <c>local filter, 1 June 2013 to 31 December 2013: no police call-outs for 6 months</c>.</summary>
    public string Of(ConditionLineSyntax line)
    {
        var label = line.Label is null ? null : source[line.Label.Span];
        var period = line.Period is null ? null : _values.Of(line.Period);
        var value = ValueOf(line, line.Value);

        return label is null && period is null ? value : $"{label}{Behind(", ", period)}:{Behind(" ", value)}";
    }

    /// <summary><c>goal neighbours is under way</c>.</summary>
    public string Of(ExpectationLineSyntax line) => ValueOf(line, line.Value);

    string ValueOf(StatementSyntax statement) => statement.Value is { } value ? ValueOf(statement, value) : "";

    /// <summary>A value that goes on over deeper lines keeps the words and the breaks of its lines.</summary>
    string ValueOf(LineSyntax line, ValueSyntax? value)
    {
        if (value is null)
        {
            return "";
        }

        var firstLineEnd = source.Line(source.LineAt(line.Span.Start)).End;

        return value.Span.Start >= firstLineEnd ? ""
            : GoesOn(line) ? source[value.Span with { End = firstLineEnd }].TrimEnd()
            : _values.Of(value);
    }

    static bool GoesOn(LineSyntax line) =>
        line is not StatementSyntax { Keyword.Body: BodyKind.FreeText } && line.Lines.Any(under => under is TextLineSyntax);

    static string Behind(string mark, string? words) => string.IsNullOrEmpty(words) ? "" : mark + words;
}
