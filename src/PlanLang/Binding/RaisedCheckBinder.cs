using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>The line <c>no plan may have: a child without a voice</c> of libraries: warnings that count as errors.</summary>
static class RaisedCheckBinder
{
    /// <summary>Those of all libraries, each check once; a name of none, and one of an error, are reported.</summary>
    public static ImmutableArray<RaisedCheck> All(Blocks blocks, BindingContext context) =>
    [
        .. blocks.OfPlan.Concat(blocks.OfLibraries)
            .Where(block => block.Word == "library")
            .SelectMany(library => Of(library, context.In(library)))
            .DistinctBy(raised => raised.Code),
    ];

    static IEnumerable<RaisedCheck> Of(Block library, BindingContext context) =>
        from name in library.Value<NamesSyntax>("no plan may have")?.Names ?? []
        let check = Find(name, context)
        where check is not null
        select new RaisedCheck(check.Code, library.Syntax.Value is TextSyntax title ? library.Source[title.Span] : "", context.At(name.Span));

    static KnownCheck? Find(NameSyntax name, BindingContext context)
    {
        var check = KnownCheck.Find(name.Text);
        if (check is { CanBeWarning: true })
        {
            return check;
        }

        context.Report(check is null
            ? DiagnosticCatalog.UnknownCheck(context.Source, name.Span, Closest(name.Text))
            : DiagnosticCatalog.CheckNotRaisable(context.Source, name.Span, check.Words));

        return null;
    }

    static string? Closest(string words) =>
        Spelling.Closest(words, KnownCheck.Warnings.SelectMany(check => (string[])[check.Words, check.Code]))
        ?? Articles.Select(article => $"{article} {words}").FirstOrDefault(better => KnownCheck.Find(better) is not null);

    static readonly ImmutableArray<string> Articles = ["a", "an"];
}
