using PlanLang.Dates;
using PlanLang.Diagnostics;
using PlanLang.Syntax;
using Sprache;

namespace PlanLang.Parsing;

/// <summary>What to say of a value that the grammar could not read. Only mistakes come here, so time does not matter.</summary>
static class ValueDiagnosis
{
    static readonly ImmutableArray<string> Phrases =
    [
        "at least", "at most", "more than", "less than", "fewer than", "compared with", "the last", "each of the last",
        "lives elsewhere", "is at least", "is at most", "in each of", "has been",
    ];

    /// <summary>One message: the date that is wrong, the word that is misspelt, or what was expected.</summary>
    /// <param name="context">With the pieces as they were read last.</param>
    /// <param name="span">The value.</param>
    /// <param name="keyword">What asked for it.</param>
    /// <param name="fits">Whether the rule reads a line.</param>
    public static Diagnostic Explain(ParseContext context, TextSpan span, Keyword keyword, Func<IInput, bool> fits)
    {
        var line = context.Line;
        if (line.BadDate is { } date)
        {
            return DateDiagnostics.Of(date.Failure, context.Source, date.Offset);
        }

        if (line.Mixture is { } joiner)
        {
            return DiagnosticCatalog.MixedJoiners(context.Source, joiner, keyword.Word);
        }

        if (line.Expected.Contains("a date") && keyword.Value is ValueKind.Date or ValueKind.Period or ValueKind.Validity or ValueKind.DatedText)
        {
            return Everyday(context.Source, span, keyword, fits) ?? NoDates(context, span, keyword);
        }

        var furthest = (At: line.FailedAt, Expected: line.Expected.ToImmutableArray(), line[line.FailedAt].Span);

        return Misspelt(context, span, furthest.At, fits)
            ?? Everyday(context.Source, span, keyword, fits)
            ?? NothingCompared(context.Source, span, keyword, furthest)
            ?? DiagnosticCatalog.UnexpectedWords(
                context.Source, Found(context, span, furthest.Span), Said(furthest.Expected), ConditionExamples.Of(keyword, context.Source[span]));
    }

    /// <summary>A sentence of everyday words, read to its end without anything that <c>is</c>: <c>Ella attends school</c>.</summary>
    static Diagnostic? NothingCompared(
        SourceText source, TextSpan span, Keyword keyword, (int At, ImmutableArray<string> Expected, TextSpan Span) furthest) =>
        keyword.Value == ValueKind.Condition && furthest.Span.Length == 0 && furthest.Expected.Contains("is")
            ? DiagnosticCatalog.NothingCompared(source, span)
            : null;

    /// <summary>No date where one was asked for; where it is not asked for alone, the whole line is shown.</summary>
    static Diagnostic NoDates(ParseContext context, TextSpan span, Keyword keyword)
    {
        var diagnostic = DateDiagnostics.Of(NoDate(context.Line[context.Line.FailedAt].Span, span), context.Source, 0);

        return diagnostic.Fix is null && keyword.Value != ValueKind.Date
            ? diagnostic with { Hint = $"For example: {keyword.Snippet}" }
            : diagnostic;
    }

    static NotADate NoDate(TextSpan token, TextSpan span) => new(null, new TextSpan(token.Start, span.End), span.End);

    /// <summary>The one word that, spelt right, makes the line readable: the nearest before the place first.</summary>
    static Diagnostic? Misspelt(ParseContext context, TextSpan span, int failedAt, Func<IInput, bool> fits)
    {
        for (var index = Math.Min(failedAt, context.Line.Count - 1); index >= 0; index--)
        {
            var token = context.Line[index];
            if (token.Kind == TokenKind.Word && Correction(context, span, token.Span, fits) is { } word)
            {
                var mended = string.Concat(
                    context.Source[new TextSpan(span.Start, token.Span.Start)], word, context.Source[new TextSpan(token.Span.End, span.End)]);

                return DiagnosticCatalog.MisspeltWord(context.Source, token.Span, word, mended);
            }
        }

        return null;
    }

    static string? Correction(ParseContext context, TextSpan span, TextSpan word, Func<IInput, bool> fits)
    {
        var written = context.Source[word];
        var candidates = Vocabulary.Words.Concat(Phrases).Concat(DateWords.Months).Concat(DateWords.Weekdays).ToImmutableArray();
        for (var left = candidates; Spelling.Closest(written, left) is { } closest; left = left.Remove(closest))
        {
            var mended = string.Concat(
                context.Source[new TextSpan(span.Start, word.Start)], closest, context.Source[new TextSpan(word.End, span.End)]);
            if (Reads(mended, fits))
            {
                return closest;
            }
        }

        return null;
    }

    static Diagnostic? Everyday(SourceText source, TextSpan span, Keyword keyword, Func<IInput, bool> fits) =>
        EverydayPhrases.Find(source[span], keyword.Value, mended => Reads(mended, fits)) is { } phrase
            ? DiagnosticCatalog.EverydayWords(
                source, new TextSpan(span.Start + phrase.Span.Start, span.Start + phrase.Span.End), phrase.Meant, phrase.Mended)
            : null;

    static bool Reads(string value, Func<IInput, bool> fits)
    {
        var line = new TokenLine(value);
        line.Read(new TextSpan(0, value.Length));

        return fits(line.Start);
    }

    /// <summary>The words at fault; of a line that ends too early its last word.</summary>
    static TextSpan Found(ParseContext context, TextSpan span, TextSpan token)
    {
        if (token.Length > 0)
        {
            return new TextSpan(token.Start, span.End);
        }

        var last = context.Line.Count - 1;

        return last < 0 ? span : context.Line[last].Span with { Start = context.Line[last].Span.End };
    }

    static ImmutableArray<string> Said(ImmutableArray<string> expected) =>
        [.. expected.Select(Quoted).Distinct().Take(4)];

    /// <summary>Words of the grammar are quoted; descriptions are not.</summary>
    static string Quoted(string what) =>
        what.StartsWith("a ", StringComparison.Ordinal) && what is not ("a review was held" or "a third" or "a half")
        || what.StartsWith("the ", StringComparison.Ordinal) && what.Contains("line", StringComparison.Ordinal)
        || what.StartsWith("its ", StringComparison.Ordinal) || what.StartsWith("an ", StringComparison.Ordinal)
        || what.StartsWith("what ", StringComparison.Ordinal) || what.StartsWith("the name", StringComparison.Ordinal)
        || what.StartsWith('\'') ? what : $"'{what}'";
}
