using System.CommandLine;

namespace PlanLang.Cli.Commands;

/// <summary><c>--format</c>: what kind of text a command gives.</summary>
static class FormatOption
{
    /// <summary>The option with its choices; the first is taken where it is not given.</summary>
    public static Option<string> Of(params string[] choices) => new Option<string>("--format")
    {
        Description = $"The kind of text: {string.Join(", ", choices)}.",
        HelpName = string.Join('|', choices),
        DefaultValueFactory = _ => choices[0],
    }.AcceptOnlyFromAmong(choices);
}
