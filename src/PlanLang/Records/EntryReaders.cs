using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>Says who may read an entry that has a <c>seen by:</c> line under it.</summary>
static class EntryReaders
{
    /// <summary>Those named under the entry; null where no line says so. Names of nobody are reported and left out.</summary>
    public static SeenBy? Of(RecordContext context, RecordEntry entry)
    {
        SeenBy? seenBy = null;
        foreach (var line in context.File.LinesUnder(entry))
        {
            seenBy = line.Kind == RecordLineKind.SeenBy ? Read(context, line.Span) : seenBy;
        }

        return seenBy;
    }

    static SeenBy Read(RecordContext context, TextSpan line)
    {
        var readers = ImmutableArray.CreateBuilder<Reader>();
        var names = RecordLines.AfterColon(context.Source.Text, line, "seen by") ?? default;
        if (names.Length == 0)
        {
            context.Report(DiagnosticCatalog.RecordIncomplete(context.Source, line, "seen by: Dana"));
        }

        for (var rest = names; rest.Length > 0;)
        {
            var (name, behind) = EntryParts.Split(context.Source.Text, rest);
            rest = behind;
            if (Find(context, name) is { } reader)
            {
                readers.Add(reader);
            }
        }

        return new SeenBy(readers.ToImmutable(), new Location(context.Source, line));
    }

    static Reader? Find(RecordContext context, TextSpan name)
    {
        var words = context.Source[name];
        var known = new ReaderNames(context.Plan.People, context.Plan.Groups);
        var reader = known.Find(words);
        if (reader is null)
        {
            context.Report(DiagnosticCatalog.RecordReaderUnknown(context.Source, name, Spelling.Closest(words, known.All)));
        }

        return reader;
    }
}
