namespace PlanLang.Rendering;

/// <summary>Something that a template can show.</summary>
/// <param name="Path">How it is written, with <c>[]</c> for each of a list: <c>page.goals[].title</c>.</param>
/// <param name="Example">What it says in one plan; null where it says nothing there.</param>
public sealed record TemplateField(string Path, string? Example);
