using PlanLang.Syntax;

namespace PlanLang.Editing;

/// <summary>A date where it is written.</summary>
/// <param name="Span">The exact words.</param>
/// <param name="Day">The day.</param>
sealed record WrittenDate(TextSpan Span, DateOnly Day);

/// <summary>Finds the dates in a file.</summary>
static class WrittenDates
{
    /// <summary>Those that stand as the value of a line, in the order written.</summary>
    public static IEnumerable<WrittenDate> Of(FileSyntax file) => Lines(file.Lines).OfType<StatementSyntax>()
        .SelectMany(statement => Of(statement.Value))
        .Where(date => date.Date.Day is not null)
        .Select(date => new WrittenDate(date.Span, date.Date.Day ?? default));

    /// <summary>The day of the heading on that line; null where none stands there.</summary>
    public static DateOnly? Heading(RecordFile? file, int line) => file?.Headings.FirstOrDefault(heading => heading.Line == line).Day;

    /// <summary>All lines with the lines under them.</summary>
    public static IEnumerable<LineSyntax> Lines(ImmutableArray<LineSyntax> lines) =>
        lines.SelectMany(line => Lines(line.Lines).Prepend(line));

    static IEnumerable<DateSyntax> Of(ValueSyntax? value) => value switch
    {
        DateSyntax date => [date],
        PeriodSyntax period => [period.From, period.To],
        RecurrenceSyntax { From: { } from } => [from],
        AfterwardsSyntax { Until: { } until } => [until],
        DatedTextSyntax dated => [dated.Date],
        MilestoneSyntax { By: { } by } => [by],
        PersonSyntax person => person.Facts.OfType<BornFactSyntax>().Select(born => born.Date),
        _ => [],
    };
}
