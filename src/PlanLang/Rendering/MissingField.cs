using Scriban.Parsing;
using Scriban.Syntax;

namespace PlanLang.Rendering;

/// <summary>A template asks a thing for a field that it does not have.</summary>
sealed class MissingField(SourceSpan span, object target, string member) : ScriptRuntimeException(span, $"There is nothing called '{member}' here.")
{
    /// <summary>The thing.</summary>
    public object Thing { get; } = target;

    /// <summary>What it was asked for.</summary>
    public string Member { get; } = member;
}
