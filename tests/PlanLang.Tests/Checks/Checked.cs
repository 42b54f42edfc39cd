using PlanLang.Binding;
using PlanLang.Checks;
using PlanLang.Diagnostics;
using PlanLang.Parsing;
using PlanLang.Privacy;
using PlanLang.Syntax;
using PlanLang.Text;

namespace PlanLang.Tests.Checks;

/// <summary>Plans from text to what the checks say of them.</summary>
static class Checked
{
    /// <summary>Everything that is said of a plan, in order of place and code, as it is shown.</summary>
    public static ImmutableArray<Diagnostic> Of(SourceText text, Progress progress, params ImmutableArray<FileSyntax> libraries)
    {
        var file = PlanParser.Parse(text);
        var bound = PlanBinder.Bind(file, libraries);
        IEnumerable<Diagnostic> checks = bound.Plan is { } plan
            ? [.. PlanChecks.Check(plan, progress), .. PlanChecks.Check(plan), .. PrivacyChecks.Check(plan, plan.Started)]
            : [];

        return [.. file.Diagnostics.Concat(bound.Diagnostics).Concat(checks).OrderBy(each => each.Span.Start).ThenBy(each => each.Code, StringComparer.Ordinal)];
    }

    /// <summary>The same without a diary.</summary>
    public static ImmutableArray<Diagnostic> Of(string plan) => Of(SourceText.From(plan, "harper.plan"), Progress.None);

    /// <summary>The codes alone.</summary>
    public static IEnumerable<string> Codes(string plan) => Of(plan).Select(each => each.Code);
}
