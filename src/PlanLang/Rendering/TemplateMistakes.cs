using PlanLang.Diagnostics;
using Scriban.Runtime;
using Scriban.Syntax;

namespace PlanLang.Rendering;

/// <summary>Says in plain words what a template did wrong, or why it was stopped.</summary>
static class TemplateMistakes
{
    static readonly ImmutableArray<(string Sign, string Words)> Limits =
    [
        ("OutputLimit", "it makes more than 4 million characters"),
        ("LimitToString", "it makes more than 4 million characters"),
        ("recursive", "it calls itself again and again"),
        ("LoopLimit", "it goes round more than 10,000 times"),
        ("iteration", "it goes round more than 10,000 times"),
    ];

    /// <summary>The message, at the place in the template where it happened.</summary>
    public static Diagnostic Of(ScriptRuntimeException mistake, SourceText source, ScriptObject names)
    {
        var span = Template.SpanOf(mistake.Span, source);

        return mistake switch
        {
            MissingField missing => NoField(source, span, missing.Member, FieldsOf(missing.Thing)),
            { InnerException: MissingField missing } => NoField(source, Template.SpanOf(missing.Span, source), missing.Member, FieldsOf(missing.Thing)),
            _ when Limits.FirstOrDefault(limit => Says(mistake, limit.Sign)) is { Words: { } words } =>
                DiagnosticCatalog.TemplateStopped(source, span, words),
            _ when Says(mistake, "was not found") && source[span] is { Length: > 0 } name => NoField(source, span, name, [.. names.Keys]),
            _ => DiagnosticCatalog.TemplateNotRead(source, span, mistake.OriginalMessage),
        };
    }

    static bool Says(ScriptRuntimeException mistake, string words) =>
        mistake.Message.Contains(words, StringComparison.OrdinalIgnoreCase)
        || (mistake.InnerException?.Message.Contains(words, StringComparison.OrdinalIgnoreCase) ?? false);

    static Diagnostic NoField(SourceText source, TextSpan span, string field, ImmutableArray<string> fields) =>
        DiagnosticCatalog.NoSuchField(source, span, field, Spelling.Closest(field, fields), string.Join(", ", fields));

    static ImmutableArray<string> FieldsOf(object thing) =>
        thing is ScriptObject script ? [.. script.Keys.Order(StringComparer.Ordinal)] : [];
}
