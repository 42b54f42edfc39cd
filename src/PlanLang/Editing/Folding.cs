using PlanLang.Syntax;

namespace PlanLang.Editing;

/// <summary>Which lines of a file can be put out of sight, and what grows around a place as one selects more.</summary>
public static class Folding
{
    /// <summary>The first and last line, from 1, of everything that has lines under it.</summary>
    public static ImmutableArray<(int First, int Last)> Of(EditedFamily family, SourceText source)
    {
        var spans = family.SyntaxOf(source) is { } file
            ? WrittenDates.Lines(file.Lines).Select(line => line.Span)
            : Outline.Of(family, source).Select(day => day.Span);

        return [.. spans.Select(span => (source.LineAt(span.Start), source.LineAt(span.End))).Where(lines => lines.Item2 > lines.Item1).Distinct()];
    }

    /// <summary>The stretches around an offset, the smallest first, the whole text last.</summary>
    public static ImmutableArray<TextSpan> Around(EditedFamily family, SourceText source, int offset)
    {
        var line = source.Line(source.LineAt(offset));
        IEnumerable<TextSpan> spans =
        [
            WordAt(source, offset),
            .. family.UseAt(source, offset) is { } use ? [use.Span] : Array.Empty<TextSpan>(),
            Phrase.Trim(source.Text, line),
            .. family.SyntaxOf(source) is { } file ? Inside(file, offset) : Days(family, source, offset),
            new TextSpan(0, source.Text.Length),
        ];

        return [.. spans.Where(span => span.Touches(offset)).Distinct().OrderBy(span => span.Length).Aggregate(ImmutableArray<TextSpan>.Empty, Growing)];
    }

    static IEnumerable<TextSpan> Inside(FileSyntax file, int offset) => SyntaxPath.At(file, offset)
        .SelectMany(line => line is StatementSyntax { Value: { } value } ? [line.Span, value.Span] : new[] { line.Span });

    static IEnumerable<TextSpan> Days(EditedFamily family, SourceText source, int offset) =>
        Outline.Of(family, source).Where(day => day.Span.Touches(offset)).Select(day => day.Span);

    /// <summary>Only what holds all that came before.</summary>
    static ImmutableArray<TextSpan> Growing(ImmutableArray<TextSpan> spans, TextSpan next) =>
        spans.IsEmpty || (next.Start <= spans[^1].Start && spans[^1].End <= next.End && next != spans[^1]) ? spans.Add(next) : spans;

    static TextSpan WordAt(SourceText source, int offset)
    {
        var (start, end) = (offset, offset);
        while (start > 0 && IsWord(source.Text[start - 1]))
        {
            start--;
        }

        while (end < source.Text.Length && IsWord(source.Text[end]))
        {
            end++;
        }

        return new TextSpan(start, end);
    }

    static bool IsWord(char character) => char.IsLetterOrDigit(character) || character is '\'' or '-' or '_' || char.IsSurrogate(character);
}
