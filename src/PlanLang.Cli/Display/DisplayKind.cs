namespace PlanLang.Cli.Display;

/// <summary>How results are shown.</summary>
enum DisplayKind
{
    /// <summary>Plain text: in a pipe, in a file, or because somebody asked for it with <c>NO_COLOR</c>.</summary>
    Plain,

    /// <summary>With colours, on a terminal.</summary>
    Terminal,
}
