using System.CommandLine;
using PlanLang.Cli.Commands;

namespace PlanLang.Cli;

/// <summary>The command <c>plan</c> with all that it can do.</summary>
static class PlanCommand
{
    /// <summary>Does what the arguments say, and gives the exit status. No exception leaves it.</summary>
    public static int Run(IReadOnlyList<string> arguments, Surroundings here)
    {
        try
        {
            return Ended(Invoke(arguments, here), here);
        }
        catch (IOException)
        {
            // Whoever was reading has gone: `plan check | head`.
            return ExitStatus.WrongUse;
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            here.Error.WriteLine(LastResort.SentenceFor(failure));

            return Ended(ExitStatus.WrongUse, here);
        }
    }

    static int Invoke(IReadOnlyList<string> arguments, Surroundings here)
    {
        var parsed = Create(here).Parse(WithinOption.Joined(arguments), new ParserConfiguration { ResponseFileTokenReplacer = null });

        return parsed.Errors.Count > 0
            ? WrongUse.Explain(parsed, here.Error)
            : parsed.Invoke(new InvocationConfiguration
            {
                Output = here.Output,
                Error = here.Error,
                EnableDefaultExceptionHandler = false,
            });
    }

    static RootCommand Create(Surroundings here) => new("Plans for families, written as plain text: what was agreed, how it goes, what needs attention.")
    {
        CheckCommand.Create(here),
        DueCommand.Create(here),
        DiffCommand.Create(here),
        ExplainCommand.Create(here),
        ReconcileCommand.Create(here),
        RenderCommand.Create(here),
        CopiesCommand.Create(here),
        SignCommand.Create(here),
        ReadabilityCommand.Create(here),
        TemplatesCommand.Create(here),
        TestCommand.Create(here),
        FormatCommand.Create(here),
        NewCommand.Create(here),
        LspCommand.Create(here),
        CompletionsCommand.Create(here),
    };

    static int Ended(int status, Surroundings here)
    {
        here.Output.Flush();
        here.Error.Flush();

        return status;
    }
}
