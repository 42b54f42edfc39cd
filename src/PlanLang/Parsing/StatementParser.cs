using System.Buffers;
using PlanLang.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Parsing;

/// <summary>One statement: the keyword it begins with, its name, and its value.</summary>
sealed class StatementParser(ParseContext context)
{
    static readonly SearchValues<char> InPlaceOfColon = SearchValues.Create(";=：–—");

    static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„'‘’");

    static readonly char[] OtherMarks = [' ', ';', '=', '：', '–', '—', '-', '.'];

    readonly ValueParser _values = new(context);

    /// <summary>The head of the line; null, and reported, where no keyword of the block fits.</summary>
    public StatementHeader? KeywordAt(TextSpan line, string block)
    {
        if (StatementHeader.Find(context.Text, line, block) is { } header)
        {
            return WithName(header, line);
        }

        var named = Keywords.Of(block).FirstOrDefault(keyword => keyword.Form == LineForm.NameAlone);
        if (named is not null)
        {
            return NameAlone(named, line);
        }

        context.Report(UnknownKeyword.Explain(context.Source, line, block));

        return null;
    }

    /// <summary>The heading of a list, where one follows the keyword, with a colon or without; null where none does.</summary>
    public ValueSyntax? HeadingOf(StatementHeader header, TextSpan line)
    {
        if (header.Keyword.Form == LineForm.DateThenValue)
        {
            return MilestoneParser.Heading(context, _values, header.Value);
        }

        return _values.ListHeading(AfterColon(header.Value));
    }

    /// <summary>What follows; null where nothing does, or where it has been reported.</summary>
    /// <param name="header">The head of the line.</param>
    /// <param name="whole">The line with the lines that continue it.</param>
    /// <param name="block">The block it stands in.</param>
    public ValueSyntax? ValueOf(StatementHeader header, TextSpan whole, string block)
    {
        var line = header.Value;
        var rest = new TextSpan(line.Start, Math.Max(line.Start, whole.End));

        return header.Keyword.Form switch
        {
            LineForm.Property or LineForm.NamedProperty or LineForm.NameAlone => AfterColonOf(header, line, rest),
            LineForm.NamedTitle => header is { Name: not null, Value.Length: 0 } ? null : AfterColonOf(header, line, rest),
            LineForm.DateThenValue => MilestoneParser.Parse(context, _values, header, rest),
            LineForm.NameThenValue or LineForm.CommaValue => AfterComma(header, rest),
            LineForm.Value => _values.Parse(header, AfterColon(line), AfterColon(rest)),
            _ => NothingMore(header, line),
        };
    }

    /// <summary>Asks whether a line that only continues a text was meant as a statement.</summary>
    public void WarnOfKeyword(TextSpan line, string block)
    {
        if (StatementHeader.Find(context.Text, line, block) is { } header
            && header.Value.Length > 0 && context.Text[header.Value.Start] == ':')
        {
            context.Report(DiagnosticCatalog.KeywordInText(context.Source, header.KeywordSpan));
        }
    }

    StatementHeader WithName(StatementHeader header, TextSpan line) => header.Keyword.Form switch
    {
        LineForm.NamedProperty => NameBefore(header, ':'),
        LineForm.NamedTitle => NameBefore(header, IsNameAlone(header.Value) ? '\0' : ':'),
        LineForm.NameThenValue => Named(NameBefore(header, ',')),
        LineForm.Named => Named(NameBefore(header with { Value = header.Value with { End = WithoutColon(line) } }, '\0')),
        _ => header,
    };

    /// <summary>Reports a block that is nothing without its name.</summary>
    StatementHeader Named(StatementHeader header)
    {
        if (header.Name is null)
        {
            context.Report(DiagnosticCatalog.MissingValue(context.Source, header.KeywordSpan, header.Keyword.Snippet));
        }

        return header;
    }

    /// <summary>Whether no colon stands in the line, nor a mark in its place.</summary>
    bool IsNameAlone(TextSpan line) =>
        !context.Text.AsSpan(line.Start, line.Length).Contains(':')
        && !context.Text.AsSpan(line.Start, line.Length).ContainsAny(InPlaceOfColon);

    StatementHeader NameBefore(StatementHeader header, char mark)
    {
        var start = header.Value.Start;
        var end = context.Text.AsSpan(start, header.Value.Length).IndexOf(mark);
        var nameEnd = TrimEnd(start, end < 0 ? header.Value.End : start + end);
        var name = nameEnd > start ? NameAt(new TextSpan(start, nameEnd)) : null;

        return header with
        {
            Name = end < 0 && mark == ':' ? null : name,
            Value = end < 0 && mark == ':' ? header.Value : header.Value with { Start = end < 0 ? header.Value.End : start + end },
        };
    }

    StatementHeader? NameAlone(Keyword keyword, TextSpan line)
    {
        var marked = line;
        line = StatementHeader.SkipMarks(context.Text, line);
        var colon = context.Text.AsSpan(line.Start, line.Length).IndexOf(':');
        if (colon <= 0)
        {
            context.Report(DiagnosticCatalog.PersonWithoutColon(context.Source, marked));

            return null;
        }

        if (line != marked)
        {
            context.Report(DiagnosticCatalog.PersonWithDash(context.Source, marked, line));
        }

        var name = NameAt(new TextSpan(line.Start, TrimEnd(line.Start, line.Start + colon)));

        return new StatementHeader(
            keyword, new TextSpan(line.Start, line.Start), name, line with { Start = line.Start + colon });
    }

    ValueSyntax? AfterColonOf(StatementHeader header, TextSpan line, TextSpan rest)
    {
        if (rest.Length == 0 || context.Text[rest.Start] != ':')
        {
            ReportMissingColon(header, line);

            return null;
        }

        return _values.Parse(header, AfterColon(line), AfterColon(rest));
    }

    void ReportMissingColon(StatementHeader header, TextSpan line) => context.Report(
        header.Keyword.Form is LineForm.NamedProperty or LineForm.NamedTitle
            ? DiagnosticCatalog.MissingTitle(
                context.Source, header.KeywordSpan, header.KeywordSpan.To(header.Value), WithColon(header), Example(header))
            : Heading(header, line) ?? DiagnosticCatalog.MissingColon(
                context.Source,
                header.KeywordSpan,
                header.KeywordSpan.To(line),
                $"{header.Keyword.Word}: {context.Source[line].TrimStart(OtherMarks)}"));

    /// <summary><c>when one of the following</c>: the heading of a list in other words.</summary>
    Diagnostic? Heading(StatementHeader header, TextSpan line) =>
        header.Keyword.Body == BodyKind.Conditions && EverydayHeadings.Meant(context.Source[line]) is { } meant
            ? DiagnosticCatalog.MisspeltWord(context.Source, line, meant, $"{header.Keyword.Word} {meant}")
            : null;

    /// <summary>The line that the keyword table shows; where its value is no text, with the name that the author gave.</summary>
    string Example(StatementHeader header)
    {
        var snippet = header.Keyword.Snippet;
        var colon = snippet.IndexOf(':', StringComparison.Ordinal);

        return header.Keyword.Value == ValueKind.Text || header.Value.Length == 0 || colon < 0
            ? snippet
            : $"{header.Keyword.Word} {context.Source[header.Value]}{snippet[colon..]}";
    }

    /// <summary>The line with a colon where another mark stands in its place; null where none does.</summary>
    string? WithColon(StatementHeader header)
    {
        var rest = context.Text.AsSpan(header.Value.Start, header.Value.Length);
        var at = header.Keyword.Value == ValueKind.Text || rest.ContainsAny(InPlaceOfColon) ? rest.IndexOfAny(InPlaceOfColon) : rest.IndexOf(',');

        return at < 0 ? null : string.Concat(
            context.Source[header.KeywordSpan.To(header.Value) with { End = header.Value.Start + at }].TrimEnd(),
            ": ",
            context.Source[header.Value with { Start = header.Value.Start + at + 1 }].TrimStart());
    }

    ValueSyntax? AfterComma(StatementHeader header, TextSpan rest)
    {
        var end = Math.Max(rest.Start, WithoutColon(rest));
        if (rest.Start >= end)
        {
            return null;
        }

        var start = context.Text[rest.Start] == ',' ? rest.Start + 1 : rest.Start;
        var value = new TextSpan(StatementHeader.SkipBlanks(context.Text, start, end), end);

        return _values.Parse(header, value, value);
    }

    ValueSyntax? NothingMore(StatementHeader header, TextSpan line)
    {
        var rest = AfterColon(line);
        if (rest.Length > 0)
        {
            context.Report(DiagnosticCatalog.NothingFollows(context.Source, rest, header.Keyword.Word, header.Keyword.Snippet));
        }

        return null;
    }

    TextSpan AfterColon(TextSpan value)
    {
        var start = value.Length > 0 && context.Text[value.Start] == ':' ? value.Start + 1 : value.Start;

        return value with { Start = StatementHeader.SkipBlanks(context.Text, start, value.End) };
    }

    int WithoutColon(TextSpan line) =>
        line.Length > 0 && context.Text[line.End - 1] == ':' ? TrimEnd(line.Start, line.End - 1) : line.End;

    int TrimEnd(int start, int end)
    {
        while (end > start && Blank.Is(context.Text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>Quotation marks around a name are no part of it.</summary>
    NameSyntax NameAt(TextSpan span)
    {
        var isQuoted = span.Length > 2 && Quotes.Contains(context.Text[span.Start]) && Quotes.Contains(context.Text[span.End - 1]);

        return ValueParser.NameAt(context.Text, isQuoted ? new TextSpan(span.Start + 1, span.End - 1) : span);
    }
}
