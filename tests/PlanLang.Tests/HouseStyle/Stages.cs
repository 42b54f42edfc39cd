namespace PlanLang.Tests.HouseStyle;

/// <summary>The folders of the library, in the order of the pipeline. A stage may use itself and those above it.</summary>
static class Stages
{
    public static ImmutableArray<string> InOrder { get; } =
    [
        "Text", "Diagnostics", "Dates", "Syntax", "Parsing", "Model", "Wording", "Formatting", "Binding", "Records", "Checks", "Agreement",
        "Evaluation", "Privacy", "Sentences", "Rendering", "Contracts", "Readability", "Reporting", "Output", "Files", "Editing",
    ];

    /// <summary>The stage of a file of the library; null where the file lies beside the stages, as the facade does.</summary>
    public static string? Of(SourceFile file) =>
        file.Path.Split('/') is ["src", "PlanLang", var stage, _, ..] ? stage : null;

    /// <summary>Whether a stage may use another.</summary>
    public static bool MayUse(string stage, string other) => InOrder.IndexOf(other) <= InOrder.IndexOf(stage);
}
