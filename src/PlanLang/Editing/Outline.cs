using PlanLang.Dates;
using PlanLang.Syntax;

namespace PlanLang.Editing;

/// <summary>An entry of a file's table of contents.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Kind">The keyword of the block, or <c>day</c> in a diary.</param>
/// <param name="Span">All of it.</param>
/// <param name="NameSpan">The words to go to.</param>
/// <param name="Parts">What stands under it.</param>
public sealed record OutlineEntry(string Title, string Kind, TextSpan Span, TextSpan NameSpan, ImmutableArray<OutlineEntry> Parts);

/// <summary>The table of contents of a file.</summary>
public static class Outline
{
    /// <summary>The blocks of a plan or library with their people, actions and milestones; the days of a diary.</summary>
    public static ImmutableArray<OutlineEntry> Of(EditedFamily family, SourceText source) =>
        family.SyntaxOf(source) is { } file ? Of(file.Lines, source)
        : family.RecordsOf(source) is { Form: RecordForm.Diary } diary ? Days(diary)
        : [];

    static ImmutableArray<OutlineEntry> Of(ImmutableArray<LineSyntax> lines, SourceText source) =>
        [.. lines.OfType<StatementSyntax>().Where(IsBlock).Select(block => Of(block, source))];

    static OutlineEntry Of(StatementSyntax block, SourceText source) => new(
        TitleOf(block, source),
        block.Keyword.Word,
        block.Span,
        block.Name?.Span ?? block.KeywordSpan,
        Of(block.Lines, source));

    static string TitleOf(StatementSyntax block, SourceText source)
    {
        var line = source[source.Line(source.LineAt(block.Span.Start))].Trim();
        var title = block.Value is TextSyntax text ? source[text.Span].Trim() : "";

        return block.Name is { } name ? title.Length > 0 ? $"{name.Text}: {title}" : name.Text
            : title.Length > 0 ? title
            : line.TrimEnd(':');
    }

    static bool IsBlock(StatementSyntax line) =>
        line.Keyword.Body != BodyKind.Continuation && line.Keyword.Body != BodyKind.Conditions || line.Keyword.Form == LineForm.DateThenValue;

    static ImmutableArray<OutlineEntry> Days(RecordFile diary)
    {
        var ends = diary.Headings.Skip(1).Select(heading => heading.Line - 1).Append(diary.Lines.Length);

        return [.. diary.Headings.Zip(ends).Where(day => day.First.Day is not null).Select(day => Day(diary, day.First, day.Second))];
    }

    static OutlineEntry Day(RecordFile diary, RecordHeading heading, int end)
    {
        var first = diary.Lines[heading.Line - 1].Span;
        var last = diary.Lines[heading.Line..Math.Max(heading.Line, end)].LastOrDefault(line => line.Span.Length > 0).Span;

        return new OutlineEntry(DateWords.FormatWithWeekday(heading.Day ?? default), "day", first.To(last), first, []);
    }
}
