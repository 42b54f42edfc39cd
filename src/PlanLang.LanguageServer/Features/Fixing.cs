using PlanLang.Diagnostics;
using PlanLang.LanguageServer.Protocol;
using PlanLang.LanguageServer.Workspace;
using PlanLang.Text;

namespace PlanLang.LanguageServer.Features;

/// <summary>Mends mistakes: one at a time, or all in a text.</summary>
static class Fixing
{
    const string Quick = "quickfix";
    const string All = "source.fixAll";
    const int MostLetters = 80;

    /// <summary>The fixes for the words in a range.</summary>
    public static Fix[]? Fixes(Session session, FixParams parameters)
    {
        if (Asked.Of(session, parameters.TextDocument) is not { } asked)
        {
            return null;
        }

        var range = TextPlaces.SpanOf(asked.Source, parameters.Range, asked.Unit);
        var said = Diagnosing.OfText(session, parameters.TextDocument);

        return [.. Wanted(parameters, Quick) ? said.Where(one => Meets(one.Span, range)).SelectMany(one => Of(asked, one)) : [],
            .. Wanted(parameters, All) && said.Any(one => one.Fix is not null) ? [Every(asked, said)] : Array.Empty<Fix>()];
    }

    /// <summary>What mends it for sure is preferred; of what may be chosen nothing is.</summary>
    static IEnumerable<Fix> Of(Asked asked, Diagnostic diagnostic) =>
    [
        .. diagnostic.Fix is { } fix ? [One(asked, diagnostic, fix) with { IsPreferred = true }] : Array.Empty<Fix>(),
        .. diagnostic.Offers.Select(offer => One(asked, diagnostic, offer)),
    ];

    static bool Wanted(FixParams parameters, string kind) =>
        parameters.Context.Only is not { IsDefaultOrEmpty: false } only
            ? kind == Quick
            : only.Any(wanted => kind == wanted || kind.StartsWith($"{wanted}.", StringComparison.Ordinal) || wanted.StartsWith($"{kind}.", StringComparison.Ordinal));

    static bool Meets(TextSpan one, TextSpan other) => one.Start <= other.End && other.Start <= one.End;

    static Fix One(Asked asked, Diagnostic diagnostic, CodeFix change) => new(
        TitleOf(diagnostic, change),
        Quick,
        [ShownProblems.Of(diagnostic, asked.Session)],
        EditOf(asked, [change]),
        null);

    static string TitleOf(Diagnostic diagnostic, CodeFix change)
    {
        var text = change.Replacement.Trim().ReplaceLineEndings(" ");
        var words = text.Length > 0 ? $"{VerbOf(diagnostic, change)}: {text}"
            : change.Span.Length > 0 && diagnostic.Fix is null ? $"Take out: {diagnostic.Source[change.Span].Trim()}"
            : diagnostic.Hint;

        return words.Length > MostLetters ? $"{words[..(MostLetters - 1)]}…" : words;
    }

    /// <summary>What is put in is still to be looked over; what takes the place of other words says the same.</summary>
    static string VerbOf(Diagnostic diagnostic, CodeFix change) =>
        diagnostic.Fix is null && change.Span.Length == 0 ? "Add, and then look over" : "Write";

    static Fix Every(Asked asked, ImmutableArray<Diagnostic> said) =>
        new("Mend all mistakes that have one clear fix", All, null, EditOf(asked, said.Select(one => one.Fix).OfType<CodeFix>()), null);

    /// <summary>Of two fixes for the same words the first counts.</summary>
    static WorkspaceEdit EditOf(Asked asked, IEnumerable<CodeFix> changes)
    {
        var apart = changes
            .OrderBy(fix => fix.Span.Start)
            .Aggregate(ImmutableArray<CodeFix>.Empty, (fixes, next) => fixes.IsEmpty || fixes[^1].Span.End < next.Span.Start ? fixes.Add(next) : fixes);

        return new WorkspaceEdit(new Dictionary<string, ImmutableArray<TextEdit>>
        {
            [asked.Session.AddressOf(asked.Source)] = [.. apart.Select(fix => new TextEdit(asked.Range(fix.Span), fix.Replacement))],
        });
    }
}
