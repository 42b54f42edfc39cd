namespace PlanLang.Cli.Commands;

/// <summary>What <c>plan check</c> prints.</summary>
enum CheckFormat
{
    /// <summary>A page for people.</summary>
    Text,

    /// <summary>Everything, for programs.</summary>
    Json,

    /// <summary>The diagnostics, for programs that gather those of many tools.</summary>
    Sarif,
}
