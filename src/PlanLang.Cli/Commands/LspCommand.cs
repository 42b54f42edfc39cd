using System.CommandLine;
using PlanLang.LanguageServer;

namespace PlanLang.Cli.Commands;

/// <summary><c>plan lsp</c>: the language server that editors start.</summary>
static class LspCommand
{
    /// <summary>The command. Editors add <c>--stdio</c>, which is what it does anyway.</summary>
    public static Command Create(Surroundings here)
    {
        var stdio = new Option<bool>("--stdio") { Description = "Speak over standard input and output, as it always does." };
        var command = new Command("lsp", "Serve an editor, which starts this itself.") { stdio };
        command.SetAction(_ => Server.Run(here.Input, here.Messages, here.Clock));

        return command;
    }
}
