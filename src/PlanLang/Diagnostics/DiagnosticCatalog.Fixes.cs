namespace PlanLang.Diagnostics;

/// <summary>Changes that mend mistakes, made from the words at hand.</summary>
static partial class DiagnosticCatalog
{
    /// <summary>Nobody chooses from a longer list than that.</summary>
    const int MostOffered = 8;

    /// <summary>Each of the words in place of those there.</summary>
    static ImmutableArray<CodeFix> Instead(TextSpan span, params IEnumerable<string> words) =>
        [.. words.Select(one => new CodeFix(span, one))];

    /// <summary>Each of the lines right under the one where the words stand, in line with what stands under it already.</summary>
    static ImmutableArray<CodeFix> Under(SourceText source, TextSpan span, params IEnumerable<string> lines)
    {
        var number = source.LineAt(span.Start);
        var end = source.Line(number).End;

        return [.. lines.Select(line => new CodeFix(new TextSpan(end, end), $"{LineEnd.In(source.Text)}{IndentUnder(source, number)}{line}"))];
    }

    /// <summary>The words behind those there.</summary>
    static ImmutableArray<CodeFix> Behind(TextSpan span, params IEnumerable<string> words) =>
        [.. words.Select(one => new CodeFix(new TextSpan(span.End, span.End), one))];

    /// <summary>The name put into the line that begins with the word; the line itself, where the words are not in it.</summary>
    static ImmutableArray<CodeFix> Named(SourceText source, TextSpan span, string word, string name) =>
        source[source.Line(source.LineAt(span.Start))].TrimStart().StartsWith($"{word}:", StringComparison.OrdinalIgnoreCase)
            ? Behind(span with { End = source.Line(source.LineAt(span.Start)).End }, $", {name}")
            : Under(source, span, $"{word}: {name}");

    /// <summary>The person and the <c>of</c> before it, gone.</summary>
    static CodeFix WithoutSubject(SourceText source, TextSpan span)
    {
        var before = source[source.Line(source.LineAt(span.Start)) with { End = span.Start }];
        var of = before.LastIndexOf(" of ", StringComparison.OrdinalIgnoreCase);

        return new CodeFix(of < 0 ? span : span with { Start = span.Start - (before.Length - of) }, "");
    }

    /// <summary>The word <c>correction</c> and the comma before it, gone.</summary>
    static CodeFix WithoutCorrection(SourceText source, TextSpan span)
    {
        var line = source[span];
        var word = line.LastIndexOf("correction", StringComparison.OrdinalIgnoreCase);
        var comma = word < 0 ? -1 : line.LastIndexOf(',', word);

        return new CodeFix(comma < 0 ? span with { End = span.Start } : new TextSpan(span.Start + comma, span.Start + word + "correction".Length), "");
    }

    /// <summary>The line in which the words stand, gone.</summary>
    static CodeFix WithoutLine(SourceText source, TextSpan span)
    {
        var number = source.LineAt(span.Start);
        var (start, end) = (source.Line(number).Start, number < source.LineCount ? source.Line(number + 1).Start : source.Text.Length);

        return new CodeFix(new TextSpan(start, end), "");
    }

    /// <summary>The line of the words, begun as far in as is asked.</summary>
    static CodeFix BegunAt(SourceText source, TextSpan span, string indent)
    {
        var start = source.Line(source.LineAt(span.Start)).Start;

        return new CodeFix(new TextSpan(start, start + IndentOf(source, source.LineAt(span.Start)).Length), indent);
    }

    /// <summary>How far in the nearest line above begins that is further left.</summary>
    static string IndentAbove(SourceText source, TextSpan span)
    {
        var number = source.LineAt(span.Start);
        var own = IndentOf(source, number).Length;

        return Enumerable.Range(1, number - 1).Reverse()
            .Where(line => source[source.Line(line)].Trim().Length > 0)
            .Select(line => IndentOf(source, line))
            .FirstOrDefault(indent => indent.Length < own, "");
    }

    /// <summary>The words behind a keyword, as the first item of the list under it.</summary>
    static CodeFix ItemBelow(SourceText source, TextSpan span)
    {
        var number = source.LineAt(span.Start);
        var line = source.Line(number);
        var head = source[line with { End = span.Start }].TrimEnd(' ', '\t', ':', '-');
        var words = source[span].TrimStart('-', ' ');

        return new CodeFix(new TextSpan(line.Start + head.Length, span.End), $"{LineEnd.In(source.Text)}{IndentUnder(source, number)}- {words}");
    }

    static string IndentUnder(SourceText source, int number)
    {
        var own = IndentOf(source, number);
        var next = Enumerable.Range(number + 1, source.LineCount - number).FirstOrDefault(line => source[source.Line(line)].Trim().Length > 0);

        return next > 0 && IndentOf(source, next) is var deeper && deeper.Length > own.Length ? deeper : $"{own}  ";
    }

    static string IndentOf(SourceText source, int number)
    {
        var line = source[source.Line(number)];

        return line[..(line.Length - line.TrimStart().Length)];
    }
}
