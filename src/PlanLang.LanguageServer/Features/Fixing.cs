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

    /// <summary>The fixes for the words in a range.</summary>
    public static Fix[]? Fixes(Session session, FixParams parameters)
    {
        if (Asked.Of(session, parameters.TextDocument) is not { } asked)
        {
            return null;
        }

        var range = TextPlaces.SpanOf(asked.Source, parameters.Range, asked.Unit);
        var fixable = Diagnosing.OfText(session, parameters.TextDocument).Where(one => one.Fix is not null).ToImmutableArray();

        return [.. Wanted(parameters, Quick) ? fixable.Where(one => Meets(one.Span, range)).Select(one => One(asked, one)) : [],
            .. Wanted(parameters, All) && !fixable.IsEmpty ? [Every(asked, fixable)] : Array.Empty<Fix>()];
    }

    static bool Wanted(FixParams parameters, string kind) =>
        parameters.Context.Only is not { IsDefaultOrEmpty: false } only
            ? kind == Quick
            : only.Any(wanted => kind == wanted || kind.StartsWith($"{wanted}.", StringComparison.Ordinal) || wanted.StartsWith($"{kind}.", StringComparison.Ordinal));

    static bool Meets(TextSpan one, TextSpan other) => one.Start <= other.End && other.Start <= one.End;

    static Fix One(Asked asked, Diagnostic diagnostic) => new(
        TitleOf(diagnostic),
        Quick,
        [ShownProblems.Of(diagnostic, asked.Session)],
        EditOf(asked, [diagnostic]),
        true);

    static string TitleOf(Diagnostic diagnostic)
    {
        var text = diagnostic.Fix?.Replacement.Trim() ?? "";
        var words = text.Length == 0 ? diagnostic.Hint : $"Write: {text.ReplaceLineEndings(" ")}";

        return words.Length > 80 ? $"{words[..79]}…" : words;
    }

    static Fix Every(Asked asked, ImmutableArray<Diagnostic> fixable) =>
        new("Mend all mistakes that have one clear fix", All, null, EditOf(asked, fixable), null);

    /// <summary>Of two fixes for the same words the first counts.</summary>
    static WorkspaceEdit EditOf(Asked asked, ImmutableArray<Diagnostic> diagnostics)
    {
        var apart = diagnostics.Select(one => one.Fix)
            .OfType<CodeFix>()
            .OrderBy(fix => fix.Span.Start)
            .Aggregate(ImmutableArray<CodeFix>.Empty, (fixes, next) => fixes.IsEmpty || fixes[^1].Span.End < next.Span.Start ? fixes.Add(next) : fixes);

        return new WorkspaceEdit(new Dictionary<string, ImmutableArray<TextEdit>>
        {
            [asked.Session.AddressOf(asked.Source)] = [.. apart.Select(fix => new TextEdit(asked.Range(fix.Span), fix.Replacement))],
        });
    }
}
