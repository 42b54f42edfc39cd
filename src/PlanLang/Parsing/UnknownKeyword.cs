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

        if (Heading(source[line], allowed) is { } heading)
        {
            return DiagnosticCatalog.MisspeltKeyword(source, line, heading, heading);
        }

        if (Closest(written, allowed) is { } closest)
        {
            var beginning = BeginningLike(source.Text, words, closest);

            return DiagnosticCatalog.MisspeltKeyword(source, beginning, closest, Mended(source, line, beginning, closest));
        }

        if (Reordered(written, allowed) is { } reordered)
        {
            return DiagnosticCatalog.MisspeltKeyword(source, words, reordered, Mended(source, line, words, reordered));
        }

        return Elsewhere(source.Text, line) is { } home
            ? DiagnosticCatalog.MisplacedKeyword(source, home.KeywordSpan, block, home.Keyword.In)
            : DiagnosticCatalog.UnknownKeyword(source, words, block, WordsOf(allowed));
    }

    /// <summary>The keyword behind marks that other kinds of text begin a line with: <c>## Goal</c>, <c>- who</c>.</summary>
    static StatementHeader? Decorated(string text, TextSpan line, string block)
    {
        var plain = StatementHeader.SkipMarks(text, line);

        return plain == line ? null : StatementHeader.Find(text, plain, block);
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

    /// <summary><c>at least 2 of</c> without the keyword that asks for a condition.</summary>
    static string? Heading(string line, ImmutableArray<Keyword> allowed) =>
        allowed.FirstOrDefault(keyword => keyword.Body == BodyKind.Conditions && keyword.Form == LineForm.Property) is { } keyword
        && (EverydayHeadings.Exactly(line) ?? EverydayHeadings.Meant(line)) is { } heading
            ? $"{keyword.Word} {heading}"
            : null;

    /// <summary><c>Spring term 2026</c> has its keyword behind the name, and <c>school: weight 3</c> has none before it.</summary>
    static string? Reordered(string written, ImmutableArray<Keyword> allowed)
    {
        foreach (var keyword in allowed.Where(keyword => keyword.Form == LineForm.NamedProperty))
        {
            var words = written.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
            var behind = words.FindIndex(word => Names.Same(word, keyword.Word));
            if (behind > 0)
            {
                words.RemoveAt(behind);
            }

            if (behind > 0 || keyword.Value == ValueKind.Weight)
            {
                return $"{keyword.Word} {string.Join(' ', words)}";
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
