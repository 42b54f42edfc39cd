using PlanLang.Binding;
using PlanLang.Parsing;
using PlanLang.Tests.Support;
using PlanLang.Text;

namespace PlanLang.Tests.Binding;

/// <summary>Plans from text to meaning.</summary>
static class Bound
{
    /// <summary>A plan with the libraries it may use.</summary>
    public static BoundPlan From(string plan, params string[] libraries) => PlanBinder.Bind(
        PlanParser.Parse(SourceText.From(plan, "harper.plan")),
        [.. libraries.Select((text, index) => PlanParser.Parse(SourceText.From(text, $"library-{index + 1}.plan")))]);

    /// <summary>The plan of the first family, with its libraries.</summary>
    public static BoundPlan FirstFamily() => From(
        Example("harper.plan"), Example("libraries/wirral-ifip.plan"), Example("libraries/wirral-schools-2025-26.plan"));

    static string Example(string path) => Repository.Read($"examples/first-family/{path}");
}
