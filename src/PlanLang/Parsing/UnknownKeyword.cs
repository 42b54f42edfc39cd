using PlanLang.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Parsing;

/// <summary>What to say of a line that begins with no keyword that its block knows.</summary>
static class UnknownKeyword
{
    /// <summary>A misspelt keyword, one that belongs elsewhere, or something else.</summary>
    public static Diagnostic Explain(SourceText source, TextSpan line, string block)
    {
        var words = HeadOf(source.Text, line);
        var written = source[words];
        var allowed = Keywords.Of(block);
        if (Decorated(source.Text, line, block) is { } plain)
        {
            return DiagnosticCatalog.MisspeltKeyword(
                source, line with { End = plain.KeywordSpan.End }, plain.Keyword.Word, source[line with { Start = plain.KeywordSpan.Start }]);
        }

        if (EverydayWords.KeywordFor(written, WordsOf(allowed)) is { } meant)
        {
            return DiagnosticCatalog.MisspeltKeyword(source, words, meant, Mended(source, line, words, meant));
        }

        if (Closest(written, allowed) is { } closest)
        {
            var beginning = BeginningLike(source.Text, words, closest);

            return DiagnosticCatalog.MisspeltKeyword(source, beginning, closest, Mended(source, line, beginning, closest));
        }

        return Elsewhere(source.Text, line) is { } home
            ? DiagnosticCatalog.MisplacedKeyword(source, home.KeywordSpan, block, home.Keyword.In)
            : DiagnosticCatalog.UnknownKeyword(source, words, block, WordsOf(allowed));
    }

    /// <summary>The keyword behind marks that other kinds of text begin a line with: <c>## Goal</c>, <c>- who</c>.</summary>
    static StatementHeader? Decorated(string text, TextSpan line, string block)
    {
        var start = line.Start;
        while (start < line.End && (text[start] is '#' or '-' or '*' or '•' or '–' || Blank.Is(text[start])))
        {
            start++;
        }

        return start == line.Start ? null : StatementHeader.Find(text, line with { Start = start }, block);
    }

    /// <summary>The words before the colon or comma; of a line without either the first four.</summary>
    static TextSpan HeadOf(string text, TextSpan line)
    {
        var end = text.AsSpan(line.Start, line.Length).IndexOfAny(':', ',');
        if (end > 0)
        {
            return TextValues.Trim(text, line with { End = line.Start + end });
        }

        var (at, words) = (line.Start, 0);
        while (at < line.End && !(Blank.Is(text[at]) && ++words == 4))
        {
            at++;
        }

        return TextValues.Trim(text, line with { End = at });
    }

    /// <summary>The keyword that the words, or the first few of them, are meant for.</summary>
    static string? Closest(string written, ImmutableArray<Keyword> allowed)
    {
        var candidates = WordsOf(allowed);
        var words = written.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(words.Length, 4); count > 0; count--)
        {
            if (Spelling.Closest(string.Join(' ', words.Take(count)), candidates) is { } closest)
            {
                return closest;
            }
        }

        return null;
    }

    static TextSpan BeginningLike(string text, TextSpan words, string keyword)
    {
        var blanks = keyword.Count(letter => letter == ' ');
        var at = words.Start;
        while (at < words.End && !(Blank.Is(text[at]) && blanks-- == 0))
        {
            at++;
        }

        return words with { End = at };
    }

    static string Mended(SourceText source, TextSpan line, TextSpan words, string keyword) =>
        string.Concat(source[new TextSpan(line.Start, words.Start)], keyword, source[new TextSpan(words.End, line.End)]);

    static ImmutableArray<string> WordsOf(ImmutableArray<Keyword> keywords) =>
        [.. keywords.Select(keyword => keyword.Word).Where(word => word.Length > 0).Order(StringComparer.Ordinal)];

    static StatementHeader? Elsewhere(string text, TextSpan line) => Keywords.All
        .SelectMany(keyword => keyword.In)
        .Distinct()
        .Where(block => block != Keywords.Text)
        .Select(block => StatementHeader.Find(text, line, block))
        .FirstOrDefault(found => found is not null);
}
