using System.CommandLine;

namespace PlanLang.Cli.Commands;

/// <summary><c>plan completions</c>: prints what a shell needs to complete commands and options.</summary>
static class CompletionsCommand
{
    /// <summary>The command with its choices.</summary>
    public static Command Create(Surroundings here)
    {
        var shell = new Argument<string>("shell") { Description = "Which shell.", HelpName = "bash|zsh|pwsh" }
            .AcceptOnlyFromAmong("bash", "zsh", "pwsh");
        var command = new Command("completions", "Print a script that completes commands and options in your shell.") { shell };
        command.SetAction(parsed => here.Output.Write(CompletionScripts.For(parsed.GetRequiredValue(shell))));

        return command;
    }
}
