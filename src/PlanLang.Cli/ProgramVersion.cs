namespace PlanLang.Cli;

/// <summary>Which program this is.</summary>
static class ProgramVersion
{
    /// <summary><c>0.1.0</c>.</summary>
    public static string Text { get; } = typeof(ProgramVersion).Assembly.GetName().Version?.ToString(fieldCount: 3) ?? "";
}
