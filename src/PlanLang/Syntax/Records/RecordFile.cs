using PlanLang.Diagnostics;

namespace PlanLang.Syntax;

/// <summary>
/// One diary or CSV file as it was written. Diaries can be long, so that its parts are arrays of small structures that
/// refer to each other by place, and words are stretches of the text.
/// </summary>
/// <param name="Source">The text.</param>
/// <param name="Form">A diary or a table.</param>
/// <param name="Plan">The words behind <c>records of</c>; null where the line is missing, as it always is in a table.</param>
/// <param name="Lines">One a line of the text, in order, so that every character is accounted for.</param>
/// <param name="Headings">The dated headings, in order; of a table one for each run of rows with the same date.</param>
/// <param name="Entries">What is recorded, in order.</param>
/// <param name="Periods">The times and dates that entries name.</param>
/// <param name="Diagnostics">What could not be read, in order of place.</param>
sealed record RecordFile(
    SourceText Source,
    RecordForm Form,
    TextSpan? Plan,
    ImmutableArray<RecordLine> Lines,
    ImmutableArray<RecordHeading> Headings,
    ImmutableArray<RecordEntry> Entries,
    ImmutableArray<RecordPeriod> Periods,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The lines under an entry with which it goes on, blank lines and comments between them included.</summary>
    public ReadOnlySpan<RecordLine> LinesUnder(RecordEntry entry)
    {
        var end = entry.Line;
        while (end < Lines.Length && GoesOn(Lines[end].Kind))
        {
            end++;
        }

        return Form == RecordForm.Diary ? Lines.AsSpan(entry.Line..end) : [];
    }

    static bool GoesOn(RecordLineKind kind) => kind
        is RecordLineKind.Text or RecordLineKind.SeenBy or RecordLineKind.Comment or RecordLineKind.Blank;
}

/// <summary>How a file of records is laid out.</summary>
enum RecordForm
{
    /// <summary>Dated headings with entries under them: <c>harper.record</c>.</summary>
    Diary,

    /// <summary>Rows and columns: <c>harper.csv</c>.</summary>
    Table,
}
