using System.CommandLine;
using PlanLang.Cli.Commands;

namespace PlanLang.Cli;

/// <summary>The command <c>plan</c> with all that it can do.</summary>
static class PlanCommand
{
    /// <summary>In the order of the help.</summary>
    internal static readonly ImmutableArray<(string Name, Func<Surroundings, Command> Create)> Commands =
    [
        ("check", CheckCommand.Create),
        ("due", DueCommand.Create),
        ("report", ReportCommand.Create),
        ("diff", DiffCommand.Create),
        ("explain", ExplainCommand.Create),
        ("reconcile", ReconcileCommand.Create),
        ("render", RenderCommand.Create),
        ("copies", CopiesCommand.Create),
        ("sign", SignCommand.Create),
        ("readability", ReadabilityCommand.Create),
        ("templates", TemplatesCommand.Create),
        ("test", TestCommand.Create),
        ("fmt", FormatCommand.Create),
        ("new", NewCommand.Create),
        ("lsp", LspCommand.Create),
        ("completions", CompletionsCommand.Create),
    ];

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
        var parsed = Create(arguments, here).Parse(WithinOption.Joined(arguments), new ParserConfiguration { ResponseFileTokenReplacer = null });

        return parsed.Errors.Count > 0
            ? WrongUse.Explain(parsed, here.Error)
            : parsed.Invoke(new InvocationConfiguration
            {
                Output = here.Output,
                Error = here.Error,
                EnableDefaultExceptionHandler = false,
            });
    }

    /// <summary>All commands; only the one that the first word names, where it names one, for nothing else is looked at then.</summary>
    static RootCommand Create(IReadOnlyList<string> arguments, Surroundings here)
    {
        var root = new RootCommand("Plans for families, written as plain text: what was agreed, how it goes, what needs attention.");
        var named = arguments.Count == 0 ? null : Commands.FirstOrDefault(command => command.Name == arguments[0]).Create;
        foreach (var create in named is null ? Commands.Select(command => command.Create) : [named])
        {
            root.Add(create(here));
        }

        return root;
    }

    static int Ended(int status, Surroundings here)
    {
        here.Output.Flush();
        here.Error.Flush();

        return status;
    }
}
