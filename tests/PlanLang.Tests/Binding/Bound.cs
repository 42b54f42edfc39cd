using PlanLang.Binding;
using PlanLang.Parsing;
using PlanLang.Tests.Support;
using PlanLang.Text;

namespace PlanLang.Tests.Binding;

/// <summary>Plans from text to meaning.</summary>
static class Bound
{
    /// <summary>A plan with the libraries it may use; what the parser says comes before what binding says.</summary>
    public static BoundPlan From(string plan, params string[] libraries)
    {
        var file = PlanParser.Parse(SourceText.From(plan, "harper.plan"));
        var given = libraries.Select((text, index) => PlanParser.Parse(SourceText.From(text, $"library-{index + 1}.plan")));
        var bound = PlanBinder.Bind(file, [.. given]);

        return bound with { Diagnostics = [.. file.Diagnostics, .. bound.Diagnostics] };
    }

    /// <summary>The plan of the first family, with its libraries.</summary>
    public static BoundPlan FirstFamily() => From(
        Example("harper.plan"), Example("libraries/wirral-ifip.plan"), Example("libraries/wirral-schools-2025-26.plan"));

    static string Example(string path) => Repository.Read($"examples/first-family/{path}");
}
