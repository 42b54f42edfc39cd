using System.Buffers;
using PlanLang.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>
/// Reads <c>contract signed by Leanne, Dana</c>, at the end perhaps <c>, version 3f9a2c</c>, and under it perhaps
/// <c>as signed: goal school 81d0f2</c>.
/// </summary>
static class SignatureBinder
{
    const string Version = "version ";
    const string AsSigned = "as signed";

    static readonly SearchValues<char> Figures = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The entry; null where somebody is unknown, which has been reported.</summary>
    public static SignedEntry? Bind(RecordContext context, RecordEntry entry, EntryPlace at)
    {
        var comma = context.Of(entry.Name).LastIndexOf(',') + 1;
        var last = Phrase.Trim(context.Source.Text, entry.Name with { Start = entry.Name.Start + comma });
        var isVersion = comma > 0 && context.Of(last).StartsWith(Version, StringComparison.OrdinalIgnoreCase);
        var names = isVersion
            ? Phrase.Trim(context.Source.Text, entry.Name with { End = entry.Name.Start + comma - 1 })
            : entry.Name;

        var version = isVersion ? context.Source[last][Version.Length..].Trim() : null;

        return context.People(names, entry) is { } people
            ? new SignedEntry(people, version, at.Day, at.Written, at.Evidence) { Clauses = Clauses(context, entry) }
            : null;
    }

    /// <summary>The clauses on the lines under the entry; a line that goes on after a comma needs no words of its own.</summary>
    static ImmutableArray<SignedClause> Clauses(RecordContext context, RecordEntry entry)
    {
        var clauses = ImmutableArray.CreateBuilder<SignedClause>();
        foreach (var line in context.File.LinesUnder(entry))
        {
            if (line.Kind == RecordLineKind.Text)
            {
                Add(clauses, context, RecordLines.AfterColon(context.Source.Text, line.Span, AsSigned) ?? line.Span);
            }
        }

        return clauses.ToImmutable();
    }

    static void Add(ImmutableArray<SignedClause>.Builder clauses, RecordContext context, TextSpan line)
    {
        for (var rest = line; rest.Length > 0;)
        {
            var (part, behind) = EntryParts.Split(context.Source.Text, rest);
            rest = behind;
            if (part.Length > 0 && Read(context.Source[part]) is { } clause)
            {
                clauses.Add(clause);
            }
            else if (part.Length > 0)
            {
                context.Report(DiagnosticCatalog.SignedClauseNotRead(context.Source, part));
            }
        }
    }

    static SignedClause? Read(string words)
    {
        var blank = words.LastIndexOf(' ');

        return blank > 0 && IsVersion(words.AsSpan(blank + 1))
            ? new SignedClause(Names.Fold(words.AsSpan(0, blank)), words[(blank + 1)..].ToLowerInvariant())
            : null;
    }

    static bool IsVersion(ReadOnlySpan<char> word) => word.Length == 6 && !word.ContainsAnyExcept(Figures);
}
