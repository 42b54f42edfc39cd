using PlanLang.Editing;
using PlanLang.LanguageServer.Protocol;
using PlanLang.LanguageServer.Workspace;

namespace PlanLang.LanguageServer.Features;

/// <summary>Tables of contents, lines to put out of sight, and stretches to select.</summary>
static class Contents
{
    const int Most = 500;

    /// <summary>The table of contents of a text.</summary>
    public static SymbolEntry[]? OfText(Session session, DocumentParams parameters) =>
        Asked.Of(session, parameters.TextDocument) is { } asked
            ? [.. Outline.Of(asked.Family, asked.Source).Select(entry => Entry(asked, entry))]
            : null;

    /// <summary>Everything declared in the open folders whose name holds the words.</summary>
    public static FoundSymbol[] OfAll(Session session, QueryParams parameters)
    {
        var found = new List<FoundSymbol>();
        foreach (var plan in session.Families.Plans)
        {
            session.Cancellation.ThrowIfCancellationRequested();
            found.AddRange(session.Families.Edited(plan).Uses
                .Where(use => use.Role == NameRole.Declared && use.Name.Contains(parameters.Query, StringComparison.OrdinalIgnoreCase))
                .Select(use => new FoundSymbol(
                    use.Name,
                    KindOf(use.Kind.ToString()),
                    new Place(session.AddressOf(use.Source), TextPlaces.At(use.Source, use.Span, session.Client.Unit)),
                    use.Source.Path)));
        }

        return [.. found.DistinctBy(symbol => (symbol.Name, symbol.Location)).Take(Most)];
    }

    /// <summary>Lines that can be put out of sight.</summary>
    public static FoldingLines[]? Fold(Session session, DocumentParams parameters) =>
        Asked.Of(session, parameters.TextDocument) is { } asked
            ? [.. Folding.Of(asked.Family, asked.Source).Select(lines => new FoldingLines(lines.First - 1, lines.Last - 1))]
            : null;

    /// <summary>The stretches around places, each in a greater one.</summary>
    public static SelectionStretch[]? Select(Session session, SelectionParams parameters) =>
        Asked.Of(session, parameters.TextDocument) is { } asked
            ? [.. parameters.Positions.Select(place => Around(asked, asked.Offset(place)))]
            : null;

    static SelectionStretch Around(Asked asked, int offset) => Folding.Around(asked.Family, asked.Source, offset)
        .Reverse()
        .Aggregate((SelectionStretch?)null, (parent, span) => new SelectionStretch(asked.Range(span), parent))
        ?? new SelectionStretch(asked.Range(new Text.TextSpan(offset, offset)), null);

    static SymbolEntry Entry(Asked asked, OutlineEntry entry) => new(
        entry.Title.Length > 0 ? entry.Title : entry.Kind,
        entry.Kind,
        KindOf(entry.Kind),
        asked.Range(entry.Span),
        asked.Range(entry.NameSpan),
        [.. entry.Parts.Select(part => Entry(asked, part))]);

    /// <summary>The picture that an editor shows beside it, by the numbers of the protocol.</summary>
    static int KindOf(string kind) => kind.ToLowerInvariant() switch
    {
        "plan" or "library" => 2,
        "" or "person" => 13,
        "family" or "team" or "group" => 3,
        "measure" => 7,
        "goal" => 5,
        "action" => 6,
        "sanction" or "reward" or "result" or "criteria" => 24,
        "stage" or "status" => 22,
        "day" => 18,
        _ => 20,
    };
}
