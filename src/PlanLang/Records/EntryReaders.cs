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
        if (context.Names.People.TryFind(words, out var person))
        {
            return new PersonReader(context.Plan.People[person]);
        }

        if (((Reader?)Kind(words) ?? (Reader?)Group(context.Plan, words) ?? Agency(context.Plan, words)) is { } reader)
        {
            return reader;
        }

        context.Report(DiagnosticCatalog.RecordReaderUnknown(context.Source, name, Spelling.Closest(words, Candidates(context))));

        return null;
    }

    static KindReader? Kind(string words) => ReaderKinds.Of(words) is { } kind ? new KindReader(kind) : null;

    static GroupReader? Group(Plan plan, string words) =>
        plan.Groups.FirstOrDefault(group => Names.Same(group.Name, words)) is { } group ? new GroupReader(group) : null;

    static AgencyReader? Agency(Plan plan, string words)
    {
        var agencies = plan.Team.Select(person => person.Facts.Agency).OfType<string>();

        return agencies.FirstOrDefault(agency => Names.Same(agency, words)) is { } agency ? new AgencyReader(agency) : null;
    }

    static IEnumerable<string> Candidates(RecordContext context) =>
        [.. context.Names.People.Names, .. ReaderKinds.Words, .. context.Plan.Groups.Select(group => group.Name)];
}
