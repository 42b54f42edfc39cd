using PlanLang.Dates;
using PlanLang.Syntax;

namespace PlanLang.Editing;

/// <summary>A few words that an editor shows behind others, which are not part of the text.</summary>
/// <param name="Offset">Where.</param>
/// <param name="Text">The words.</param>
/// <param name="Meaning">What they are.</param>
public sealed record InlineNote(int Offset, string Text, string Meaning);

/// <summary>What can be worked out of a line and helps to read it: days, ages, the next review.</summary>
public static class InlineNotes
{
    /// <summary>Those of a stretch of a file, in order of place; none where mistakes keep us from judging.</summary>
    public static ImmutableArray<InlineNote> In(EditedFamily family, SourceText source, TextSpan stretch) =>
        family.SyntaxOf(source) is { } file && family.Checked.Assessment is { } assessment
            ? [.. Windows(family, source, stretch).Concat(Ages(file, assessment.AsOf)).Concat(NextReview(file, assessment.Reviews.Next)).Where(note => stretch.Touches(note.Offset)).OrderBy(note => note.Offset)]
            : [];

    static IEnumerable<InlineNote> Windows(EditedFamily family, SourceText source, TextSpan stretch) =>
        from found in family.Conditions
        where ReferenceEquals(found.At.Source, source) && stretch.Touches(found.At.Span.End)
        let windows = FoundConditions.WindowsOf(found.Judge())
        where windows.Length == 1
        let window = windows[0]
        select new InlineNote(found.At.Span.End, $"→ {Short(window)}", $"The days that are looked at: {window}.");

    static string Short(Window window) => window.From == window.To
        ? DateWords.Format(window.To)
        : window.From.Year == window.To.Year
            ? $"{window.From.Day} {DateWords.Months[window.From.Month - 1][..3]} to {DateWords.Format(window.To)}"
            : $"{DateWords.Format(window.From)} to {DateWords.Format(window.To)}";

    static IEnumerable<InlineNote> Ages(FileSyntax file, DateOnly today) =>
        from line in WrittenDates.Lines(file.Lines).OfType<StatementSyntax>()
        from born in line.Value is PersonSyntax person ? person.Facts.OfType<BornFactSyntax>() : []
        where born.Date.Date.Day <= today
        let age = Standings.AgeOf(born.Date.Date.Day ?? today, today)
        select new InlineNote(born.Span.End, $"{age} years old", "The age at the date that the plan is judged at.");

    static IEnumerable<InlineNote> NextReview(FileSyntax file, DateOnly? next) =>
        from line in file.Lines.OfType<StatementSyntax>()
        where line.Keyword.Word == "reviews" && next is not null
        select new InlineNote(line.Value?.Span.End ?? line.KeywordSpan.End, $"next: {DateWords.FormatWithWeekday(next ?? default)}", "The next review.");
}
