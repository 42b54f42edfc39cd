namespace PlanLang.Parsing;

/// <summary>
/// Cuts the text of one value into words, numbers, dates and marks. A value may go on over several lines;
/// comments between them are passed over. Nothing is ever refused: what is none of the others is a word.
/// </summary>
static class Lexer
{
    /// <summary>Adds the pieces of <paramref name="span"/> to the line.</summary>
    public static void Read(string text, TextSpan span, TokenLine line)
    {
        var at = span.Start;
        while (true)
        {
            at = SkipBlanks(text, at, span.End);
            if (at >= span.End)
            {
                return;
            }

            at = ReadOne(text, at, span.End, line);
        }
    }

    static int ReadOne(string text, int start, int limit, TokenLine line)
    {
        if (Mark(text[start]) is { } mark)
        {
            line.Add(new Token(mark, new TextSpan(start, start + 1)));

            return start + 1;
        }

        var end = EndOfChunk(text, start, limit);
        if (text[end - 1] == '.' && end - start > 1 && SkipBlanks(text, end, limit) >= limit)
        {
            line.Add(Classify(text, start, end - 1));
            line.Add(new Token(TokenKind.Stop, new TextSpan(end - 1, end)));

            return end;
        }

        line.Add(Classify(text, start, end));

        return end;
    }

    static Token Classify(string text, int start, int end)
    {
        var chunk = text.AsSpan(start, end - start);
        var kind = char.IsAsciiDigit(chunk[0]) || chunk[0] == '£'
            ? NumberReader.KindOf(chunk)
            : Vocabulary.Of(chunk);

        return new Token(kind, new TextSpan(start, end));
    }

    static TokenKind? Mark(char first) => first switch
    {
        ',' => TokenKind.Comma,
        ':' => TokenKind.Colon,
        '-' or '–' or '—' or '−' => TokenKind.Dash,
        _ => null,
    };

    static int EndOfChunk(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && !Blank.Is(text[end]) && !EndsChunk(text, end, limit))
        {
            end++;
        }

        return end;
    }

    static bool EndsChunk(string text, int at, int limit) =>
        text[at] == ':' || (text[at] == ',' && !IsThousandsComma(text, at, limit));

    /// <summary>The comma of <c>1,800</c>: a figure before it, and exactly three behind it.</summary>
    static bool IsThousandsComma(string text, int at, int limit) =>
        at > 0 && at + 3 < limit && char.IsAsciiDigit(text[at - 1])
        && !text.AsSpan(at + 1, 3).ContainsAnyExceptInRange('0', '9')
        && (at + 4 >= limit || !char.IsAsciiDigit(text[at + 4]));

    static int SkipBlanks(string text, int at, int limit)
    {
        while (at < limit && Blank.Is(text[at]))
        {
            at++;
            if (text[at - 1] is '\n' or '\r')
            {
                at = SkipComment(text, at, limit);
            }
        }

        return at;
    }

    static int SkipComment(string text, int at, int limit)
    {
        var first = at;
        while (first < limit && Blank.IsInLine(text[first]))
        {
            first++;
        }

        if (first >= limit || !Comment.StartsAt(text, first))
        {
            return first;
        }

        var end = text.AsSpan(first, limit - first).IndexOfAny('\n', '\r');

        return end < 0 ? limit : first + end;
    }
}
