using PlanLang.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Parsing;

/// <summary>
/// Lines to a tree: a deeper line belongs to the nearest less indented one above. What the deeper lines are is
/// decided by the line above them; a line that cannot be read never takes its neighbours with it.
/// </summary>
sealed class BlockParser(ParseContext context, RawLine[] lines)
{
    /// <summary>Blocks nest at most this deep.</summary>
    public const int MostLevels = 16;

    readonly StatementParser _statements = new(context);
    readonly ConditionLineParser _conditions = new(context);
    readonly ValueParser _values = new(context);
    int _at;
    int _level;

    /// <summary>All that stands at the left edge, with what is under it.</summary>
    public ImmutableArray<LineSyntax> ParseFile() => Parse(new Block(BodyKind.Statements, Keywords.File, -2));

    /// <summary>The lines deeper than the header of the block.</summary>
    ImmutableArray<LineSyntax> Parse(Block block)
    {
        if (_at >= lines.Length || !Belongs(lines[_at], block))
        {
            return [];
        }

        var children = ImmutableArray.CreateBuilder<LineSyntax>();
        var indents = IsEven(block.Body) ? new IndentCheck(context, lines, _at, block.Indent) : null;
        while (_at < lines.Length && Belongs(lines[_at], block))
        {
            var line = lines[_at];
            if (IsContent(line, block))
            {
                indents?.Look(line);
            }

            children.Add(ParseLine(line, block));
        }

        return children.DrainToImmutable();
    }

    LineSyntax ParseLine(RawLine line, Block block)
    {
        _at++;
        if (!IsContent(line, block))
        {
            return line.Kind == RawLineKind.Comment ? new CommentSyntax(line.Span) : new BlankSyntax(line.Span);
        }

        if (++_level > MostLevels)
        {
            return TooDeep(line);
        }

        var parsed = block.Body switch
        {
            BodyKind.Statements => ParseStatement(line, block),
            BodyKind.Items => ParseItem(line, block),
            BodyKind.Conditions => ParseConditionLine(line, block),
            BodyKind.Expectations => ParseExpectation(line, block),
            _ => ParseText(line, block),
        };
        _level--;

        return parsed;
    }

    LineSyntax ParseStatement(RawLine line, Block block)
    {
        if (_statements.KeywordAt(line.Span, block.Name) is not { } header)
        {
            return new SkippedSyntax(SkipBody(line), End(line));
        }

        return header.Keyword.Body == BodyKind.Conditions && _statements.HeadingOf(header, line.Span) is { } heading
            ? Finish(header, heading, Parse(new Block(BodyKind.Conditions, block.Name, line.Indent)), line)
            : header.Keyword.Body is BodyKind.Continuation or BodyKind.Conditions
                ? ParseProperty(header, line, block)
                : ParseBlock(header, line);
    }

    StatementSyntax ParseProperty(StatementHeader header, RawLine line, Block block)
    {
        var deeper = Parse(new Block(BodyKind.Continuation, block.Name, line.Indent));
        var whole = new TextSpan(line.Span.Start, TextEnd(line.Span.End, deeper));

        return Finish(header, _statements.ValueOf(header, whole, block.Name), deeper, line);
    }

    StatementSyntax ParseBlock(StatementHeader header, RawLine line)
    {
        var value = _statements.ValueOf(header, line.Span, header.Keyword.Word);
        var name = header.Keyword.Form == LineForm.NameAlone ? "person" : header.Keyword.Word;
        var deeper = Parse(new Block(header.Keyword.Body, name, line.Indent));

        return Finish(header, value, deeper, line);
    }

    static StatementSyntax Finish(
        StatementHeader header, ValueSyntax? value, ImmutableArray<LineSyntax> deeper, RawLine line) =>
        new(header.Keyword, header.KeywordSpan, header.Name, value, deeper, SpanOf(line, deeper));

    LineSyntax ParseItem(RawLine line, Block block)
    {
        if (!IsDash(context.Text[line.Span.Start]))
        {
            return ParseStatementOfList(line, block);
        }

        var start = line.Span.Start + 1;
        while (start < line.Span.End && Blank.IsInLine(context.Text[start]))
        {
            start++;
        }

        var deeper = Parse(new Block(BodyKind.Continuation, block.Name, line.Indent));

        return new ItemSyntax(new TextSyntax(new TextSpan(start, line.Span.End)), deeper, SpanOf(line, deeper));
    }

    LineSyntax ParseStatementOfList(RawLine line, Block block)
    {
        if (StatementHeader.Find(context.Text, line.Span, block.Name) is not null)
        {
            return ParseStatement(line, block);
        }

        context.Report(DiagnosticCatalog.ItemWithoutDash(context.Source, line.Span));

        return new SkippedSyntax(SkipBody(line), End(line));
    }

    ConditionLineSyntax ParseConditionLine(RawLine line, Block block)
    {
        var unmarked = Unmarked(line);
        if (_conditions.Heading(unmarked) is { } heading)
        {
            var parts = Parse(new Block(BodyKind.Conditions, block.Name, line.Indent));

            return new ConditionLineSyntax(heading.Label, heading.Period, heading.Value, parts, SpanOf(line, parts));
        }

        var deeper = Parse(new Block(BodyKind.Continuation, block.Name, line.Indent));
        var parsed = _conditions.Condition(unmarked with { End = TextEnd(line.Span.End, deeper) });

        return new ConditionLineSyntax(parsed.Label, parsed.Period, parsed.Value, deeper, SpanOf(line, deeper));
    }

    /// <summary>The line without a dash before it, which is reported: people who write lists begin their lines so.</summary>
    TextSpan Unmarked(RawLine line)
    {
        var start = line.Span.Start + 1;
        if (!IsDash(context.Text[line.Span.Start]) || start >= line.Span.End || !Blank.IsInLine(context.Text[start]))
        {
            return line.Span;
        }

        var unmarked = line.Span with { Start = StatementHeader.SkipBlanks(context.Text, start, line.Span.End) };
        context.Report(DiagnosticCatalog.ConditionWithDash(context.Source, line.Span, unmarked));

        return unmarked;
    }

    ExpectationLineSyntax ParseExpectation(RawLine line, Block block)
    {
        var deeper = Parse(new Block(BodyKind.Continuation, block.Name, line.Indent));
        var whole = Unmarked(line) with { End = TextEnd(line.Span.End, deeper) };

        return new ExpectationLineSyntax(_values.Expectation(whole), deeper, SpanOf(line, deeper));
    }

    LineSyntax ParseText(RawLine line, Block block)
    {
        var isFirstText = block.Body == BodyKind.Continuation || block.AwaitsText;
        if (isFirstText && StatementHeader.Find(context.Text, line.Span, "text") is { } header)
        {
            return ParseProperty(header, line, block);
        }

        block.AwaitsText = false;
        if (block.Body == BodyKind.Continuation)
        {
            _statements.WarnOfKeyword(line.Span, block.Name);
        }

        return new TextLineSyntax(line.Span);
    }

    /// <summary>A line that nests too deep, with all that is deeper still.</summary>
    SkippedSyntax TooDeep(RawLine line)
    {
        context.Report(DiagnosticCatalog.TooDeep(context.Source, line.Span, MostLevels));
        _level--;

        return new SkippedSyntax(SkipBody(line), End(line));
    }

    /// <summary>The lines under one that could not be read: kept, and not reported again.</summary>
    ImmutableArray<LineSyntax> SkipBody(RawLine header)
    {
        var skipped = ImmutableArray.CreateBuilder<LineSyntax>();
        var body = new Block(BodyKind.Continuation, "", header.Indent);
        for (; _at < lines.Length && Belongs(lines[_at], body); _at++)
        {
            skipped.Add(new TextLineSyntax(lines[_at].Span));
        }

        return skipped.DrainToImmutable();
    }

    /// <summary>Text may begin anywhere.</summary>
    static bool IsEven(BodyKind body) => body is BodyKind.Statements or BodyKind.Items or BodyKind.Conditions or BodyKind.Expectations;

    /// <summary>Blank lines and comments belong where the next line with content does.</summary>
    static bool Belongs(RawLine line, Block block) =>
        (IsContent(line, block) ? line.Indent : line.NextIndent) > block.Indent;

    /// <summary>In free text a line that begins with <c>#</c> is text like any other.</summary>
    static bool IsContent(RawLine line, Block block) =>
        line.Kind == RawLineKind.Content
        || (line.Kind == RawLineKind.Comment && block.Body == BodyKind.FreeText && line.Indent > block.Indent);

    TextSpan End(RawLine line) => line.Span.To(lines[_at - 1].Span);

    static TextSpan SpanOf(RawLine line, ImmutableArray<LineSyntax> deeper) =>
        deeper.IsEmpty ? line.Span : line.Span.To(deeper[^1].Span);

    /// <summary>Where the text of a value ends that goes on over deeper lines.</summary>
    static int TextEnd(int end, ImmutableArray<LineSyntax> deeper)
    {
        foreach (var line in deeper)
        {
            end = line is TextLineSyntax ? line.Span.End : end;
        }

        return end;
    }

    static bool IsDash(char character) => character is '-' or '–' or '—' or '•' or '*';
}
