using PlanLang.Records;
using PlanLang.Syntax;

namespace PlanLang.Editing;

/// <summary>All the names in a diary or table, in the order written.</summary>
static class RecordMentions
{
    static readonly ImmutableArray<NameKind> Person = [NameKind.Person];
    static readonly ImmutableArray<NameKind> Readers = [NameKind.Person, NameKind.Group];

    /// <summary>Collects them.</summary>
    public static IEnumerable<Mention> Of(RecordFile file) => file.Entries
        .SelectMany(entry => Of(file, entry))
        .Concat(file.Lines.Where(line => line.Kind == RecordLineKind.SeenBy).SelectMany(line => ReadersOf(file, line.Span)));

    static IEnumerable<Mention> Of(RecordFile file, RecordEntry entry) =>
    [
        .. entry.Kind == RecordEntryKind.Shared ? OfShared(file, entry)
            : entry.Kind is RecordEntryKind.ReviewHeld or RecordEntryKind.Signed
            ? Split(file, entry.Name, Person)
            : Used(file, entry.Name, KindOf(entry.Kind)),
        .. Used(file, entry.Subject, Person),
        .. entry.Kind == RecordEntryKind.Measure ? Used(file, entry.Value, [NameKind.Status]) : [],
        .. entry.Period >= 0 ? Used(file, file.Periods[entry.Period].Term, [NameKind.Term]) : [],
    ];

    static IEnumerable<Mention> OfShared(RecordFile file, RecordEntry entry)
    {
        var parts = SharedParts.Of(file.Source.Text, entry.Text);

        return [.. Split(file, entry.Name, Readers), .. Used(file, parts.By, Person), .. Split(file, parts.AgreedBy, Person)];
    }

    static ImmutableArray<NameKind> KindOf(RecordEntryKind kind) => kind switch
    {
        RecordEntryKind.Measure or RecordEntryKind.DoesNotApply => [NameKind.Measure],
        RecordEntryKind.Action => [NameKind.Action],
        RecordEntryKind.Sanction => [NameKind.Sanction],
        RecordEntryKind.Stage => [NameKind.Stage],
        RecordEntryKind.Result => [NameKind.Result],
        RecordEntryKind.Score => [NameKind.Goal],
        _ => Person,
    };

    static IEnumerable<Mention> ReadersOf(RecordFile file, TextSpan line) =>
        RecordLines.AfterColon(file.Source.Text, line, "seen by") is { } names ? Split(file, names, Readers) : [];

    static IEnumerable<Mention> Split(RecordFile file, TextSpan names, ImmutableArray<NameKind> kinds)
    {
        for (var rest = names; rest.Length > 0;)
        {
            var (name, behind) = EntryParts.Split(file.Source.Text, rest);
            rest = behind;
            foreach (var mention in Used(file, name, kinds))
            {
                yield return mention;
            }
        }
    }

    static IEnumerable<Mention> Used(RecordFile file, TextSpan span, ImmutableArray<NameKind> kinds) =>
        span.Length == 0 ? [] : [new Mention(kinds, Names.Fold(file.Source[span]), file.Source, span, NameRole.Used)];
}
