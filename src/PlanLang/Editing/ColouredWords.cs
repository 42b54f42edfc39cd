using PlanLang.Records;
using PlanLang.Syntax;

namespace PlanLang.Editing;

/// <summary>Words that have a colour of their own.</summary>
/// <param name="Span">The words; never over the end of a line.</param>
/// <param name="Kind">What they are.</param>
/// <param name="Role">Whether a name is declared there.</param>
public readonly record struct ColouredWords(TextSpan Span, WordKind Kind, NameRole Role)
{
    /// <summary>Those of a file in order of place, none over another.</summary>
    public static ImmutableArray<ColouredWords> Of(EditedFamily family, SourceText source)
    {
        var words = family.SyntaxOf(source) is { } file ? Of(file) : family.RecordsOf(source) is { } records ? Of(records) : [];
        var names = family.UsesIn(source).Select(use => new ColouredWords(use.Span, KindOf(use.Kind), use.Role));

        return [.. names.Concat(words).OrderBy(word => word.Span.Start).Aggregate(new List<ColouredWords>(), Apart)];
    }

    static IEnumerable<ColouredWords> Of(FileSyntax file) => WrittenDates.Lines(file.Lines)
        .SelectMany(Of)
        .Concat(WrittenDates.Of(file).Select(date => new ColouredWords(date.Span, WordKind.Number, NameRole.Used)))
        .SelectMany(word => Lines(file.Source, word));

    static IEnumerable<ColouredWords> Of(LineSyntax line) => line switch
    {
        CommentSyntax => [new ColouredWords(line.Span, WordKind.Comment, NameRole.Used)],
        StatementSyntax { KeywordSpan.Length: > 0, KeywordSpan: var keyword } => [new ColouredWords(keyword, WordKind.Keyword, NameRole.Used)],
        _ => [],
    };

    static IEnumerable<ColouredWords> Of(RecordFile file) =>
    [
        .. file.Lines.Where(line => line.Kind == RecordLineKind.Comment).Select(line => new ColouredWords(line.Span, WordKind.Comment, NameRole.Used)),
        .. file.Headings.Where(_ => file.Form == RecordForm.Diary).Select(heading => new ColouredWords(file.Lines[heading.Line - 1].Span, WordKind.Number, NameRole.Used)),
        .. file.Entries.Where(_ => file.Form == RecordForm.Diary).SelectMany(entry => FirstWords(file, entry)),
    ];

    static IEnumerable<ColouredWords> FirstWords(RecordFile file, RecordEntry entry)
    {
        var line = file.Lines[entry.Line - 1].Span;
        var length = EntryForms.Words(entry.Kind) is { Length: > 0 } words ? Phrase.AtStart(file.Source.Text.AsSpan(line.Start, line.Length), words) : -1;

        return length > 0 ? [new ColouredWords(new TextSpan(line.Start, line.Start + length), WordKind.Keyword, NameRole.Used)] : [];
    }

    static IEnumerable<ColouredWords> Lines(SourceText source, ColouredWords word)
    {
        for (var line = source.LineAt(word.Span.Start); line <= source.LineAt(word.Span.End); line++)
        {
            var part = Phrase.Trim(source.Text, new TextSpan(Math.Max(word.Span.Start, source.Line(line).Start), Math.Min(word.Span.End, source.Line(line).End)));
            if (part.Length > 0)
            {
                yield return word with { Span = part };
            }
        }
    }

    static List<ColouredWords> Apart(List<ColouredWords> words, ColouredWords next)
    {
        if (next.Span.Length > 0 && (words.Count == 0 || words[^1].Span.End <= next.Span.Start))
        {
            words.Add(next);
        }

        return words;
    }

    static WordKind KindOf(NameKind kind) => kind switch
    {
        NameKind.Person or NameKind.Group => WordKind.Person,
        NameKind.Measure => WordKind.Measure,
        NameKind.Status => WordKind.Status,
        NameKind.Term or NameKind.Library or NameKind.Topic => WordKind.Shared,
        _ => WordKind.Block,
    };
}

/// <summary>What coloured words are.</summary>
public enum WordKind
{
    /// <summary>A word of the language.</summary>
    Keyword,

    /// <summary>Somebody.</summary>
    Person,

    /// <summary>A measure.</summary>
    Measure,

    /// <summary>A goal, action, sanction, stage and the like.</summary>
    Block,

    /// <summary>A status.</summary>
    Status,

    /// <summary>A term, a library, a topic.</summary>
    Shared,

    /// <summary>A date.</summary>
    Number,

    /// <summary>A remark.</summary>
    Comment,
}
