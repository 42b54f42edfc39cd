using PlanLang.Output;
using Spectre.Console;

namespace PlanLang.Cli.Display;

/// <summary>Puts a page where results go.</summary>
static class PageWriter
{
    /// <summary>In colours on a terminal, as plain text elsewhere.</summary>
    public static void Write(TextPage page, Surroundings here)
    {
        if (here.OutputKind == DisplayKind.Plain)
        {
            here.Output.Write(PlainPage.Of(page));
            return;
        }

        TerminalPage.Write(page, AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(here.Output) }));
    }
}
