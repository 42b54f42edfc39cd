using Spectre.Console;

namespace PlanLang.Cli.Display;

/// <summary>Shows on a terminal how far a long work is; nothing where nobody looks, and for short works.</summary>
static class ProgressBar
{
    const int FewestSteps = 200;

    /// <summary>The terminal itself: over a writer of our own nobody would know that it moves.</summary>
    static AnsiConsoleSettings Terminal =>
        new() { Out = new AnsiConsoleOutput(Console.Error), Interactive = InteractionSupport.Yes };

    /// <summary>Does the work.</summary>
    /// <param name="steps">How many steps it has.</param>
    /// <param name="here">Where it is shown.</param>
    /// <param name="work">The work; it says when each step is done, from any thread.</param>
    public static void While(int steps, Surroundings here, Action<Action> work)
    {
        if (here.ErrorKind == DisplayKind.Plain || steps < FewestSteps)
        {
            work(() => { });
            return;
        }

        AnsiConsole.Create(Terminal)
            .Progress()
            .AutoClear(true)
            .Start(progress =>
            {
                var task = progress.AddTask("Checking families", maxValue: steps);
                work(() => task.Increment(1));
            });
    }
}
