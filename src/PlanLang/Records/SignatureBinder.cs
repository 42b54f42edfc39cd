using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>Reads <c>contract signed by Leanne, Dana</c>, at the end perhaps <c>, version 3f9a2c</c>.</summary>
static class SignatureBinder
{
    const string Version = "version ";

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
            ? new SignedEntry(people, version, at.Day, at.Written, at.Evidence)
            : null;
    }
}
