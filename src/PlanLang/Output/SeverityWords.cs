using System.Diagnostics;
using PlanLang.Diagnostics;

namespace PlanLang.Output;

/// <summary>How severities are called everywhere: <c>error</c>, <c>warning</c>, <c>information</c>.</summary>
static class SeverityWords
{
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Information => "information",
        _ => throw new UnreachableException(),
    };
}
