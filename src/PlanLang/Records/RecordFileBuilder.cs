using PlanLang.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>Collects the parts of one file of records while it is read.</summary>
sealed class RecordFileBuilder(SourceText source)
{
    /// <summary>More than any plan has measures and people.</summary>
    const int MostHeads = 1000;

    readonly ImmutableArray<RecordLine>.Builder _lines = ImmutableArray.CreateBuilder<RecordLine>(source.LineCount);
    readonly ImmutableArray<RecordHeading>.Builder _headings = ImmutableArray.CreateBuilder<RecordHeading>();
    readonly ImmutableArray<RecordEntry>.Builder _entries = ImmutableArray.CreateBuilder<RecordEntry>(LikelyEntries(source));
    readonly ImmutableArray<RecordPeriod>.Builder _periods = ImmutableArray.CreateBuilder<RecordPeriod>();
    readonly ImmutableArray<Diagnostic>.Builder _diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();

    readonly Dictionary<string, (TextSpan Name, TextSpan Subject)>.AlternateLookup<ReadOnlySpan<char>> _heads =
        new Dictionary<string, (TextSpan Name, TextSpan Subject)>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The file.</summary>
    public SourceText Source { get; } = source;

    /// <summary>All of its characters.</summary>
    public string Text => Source.Text;

    /// <summary>The place of the heading that entries stand under; -1 before the first.</summary>
    public int LastHeading => _headings.Count - 1;

    /// <summary>The form of the latest entry.</summary>
    public RecordEntryKind LastKind => _entries[^1].Kind;

    /// <summary>The line that is read next, from 1.</summary>
    public int NextLine => _lines.Count + 1;

    /// <summary>What <c>records of</c> names.</summary>
    public TextSpan? Plan { get; set; }

    /// <summary>Keeps a line.</summary>
    public void Add(RecordLine line) => _lines.Add(line);

    /// <summary>Begins a new date, which stands on the line that is read next.</summary>
    public void BeginHeading(DateOnly? day) => _headings.Add(new RecordHeading(NextLine, day, null));

    /// <summary>The heading that entries stand under.</summary>
    public RecordHeading Heading => _headings[^1];

    /// <summary>Says from when the entries under the latest heading were known.</summary>
    public void SetWritten(DateOnly? written) => _headings[^1] = _headings[^1] with { Written = written };

    /// <summary>Whether these words name a measure and its subject, as they did before; a diary says the same over and over.</summary>
    public bool TryReadKnownHead(TextSpan head, out TextSpan name, out TextSpan subject)
    {
        var isKnown = _heads.TryGetValue(Text.AsSpan(head.Start, head.Length), out var known);
        (name, subject) = (known.Name.MovedBy(head.Start), known.Subject.MovedBy(head.Start));

        return isKnown;
    }

    /// <summary>Remembers what the words name, wherever in the file they stand next.</summary>
    public void LearnHead(TextSpan head, in RecordEntry entry)
    {
        if (entry.Period < 0 && _heads.Dictionary.Count < MostHeads)
        {
            _heads[Text.AsSpan(head.Start, head.Length)] = (entry.Name.MovedBy(-head.Start), entry.Subject.MovedBy(-head.Start));
        }
    }

    /// <summary>Keeps an entry.</summary>
    public void Add(in RecordEntry entry) => _entries.Add(entry);

    /// <summary>Keeps a time or date, and gives its place.</summary>
    public int Add(RecordPeriod period)
    {
        _periods.Add(period);

        return _periods.Count - 1;
    }

    /// <summary>Keeps something to be said to the author.</summary>
    public void Report(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    /// <summary>Most indented lines of a diary are entries: an array of just their number need not be copied at the end.</summary>
    static int LikelyEntries(SourceText source) =>
        source.Text.AsSpan().Count("\n ") is > 0 and var indented ? indented : source.LineCount;

    /// <summary>All that was read.</summary>
    public RecordFile Build(RecordForm form)
    {
        var (lines, headings) = (_lines.DrainToImmutable(), _headings.DrainToImmutable());
        if (form == RecordForm.Diary)
        {
            _diagnostics.AddRange(StrayYears.Find(Source, headings, lines));
        }

        return new RecordFile(
            Source,
            form,
            Plan,
            lines,
            headings,
            _entries.DrainToImmutable(),
            _periods.DrainToImmutable(),
            [.. _diagnostics.OrderBy(diagnostic => diagnostic.Span.Start)]);
    }
}
