using PlanLang.Diagnostics;

namespace PlanLang.Rendering;

/// <summary>What came of a template.</summary>
abstract record TemplateResult;

/// <summary>What it made.</summary>
/// <param name="Text">Markdown.</param>
sealed record MadeByTemplate(string Text) : TemplateResult;

/// <summary>A mistake in it, or what it was stopped for.</summary>
/// <param name="Diagnostic">Which, and where.</param>
sealed record StoppedTemplate(Diagnostic Diagnostic) : TemplateResult;
