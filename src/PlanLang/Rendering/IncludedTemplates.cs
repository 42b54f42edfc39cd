using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace PlanLang.Rendering;

/// <summary>
/// What a template takes in with <c>include</c>: other templates of the same folder, which were read before. No name
/// leads to a file.
/// </summary>
/// <param name="templates">The templates.</param>
sealed class IncludedTemplates(Templates templates) : ITemplateLoader
{
    /// <inheritdoc/>
    public string? GetPath(TemplateContext context, SourceSpan callerSpan, string templateName) =>
        templates.Own.ContainsKey(templateName) ? templateName : null;

    /// <inheritdoc/>
    public string Load(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        templates.Own.TryGetValue(templatePath, out var template) ? template.Text : "";

    /// <inheritdoc/>
    public ValueTask<string?> LoadAsync(TemplateContext context, SourceSpan callerSpan, string templatePath) =>
        ValueTask.FromResult<string?>(Load(context, callerSpan, templatePath));
}
