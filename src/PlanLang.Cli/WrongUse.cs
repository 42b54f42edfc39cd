using System.CommandLine;
using System.CommandLine.Parsing;

namespace PlanLang.Cli;

/// <summary>What is said when the command line itself cannot be understood.</summary>
static class WrongUse
{
    /// <summary>Says what is wrong and where to read on, and gives the exit status.</summary>
    public static int Explain(ParseResult parsed, TextWriter error)
    {
        foreach (var message in Messages(parsed).Distinct())
        {
            error.WriteLine(message);
        }

        error.WriteLine($"See: {NameOf(parsed.CommandResult)} --help");

        return ExitStatus.WrongUse;
    }

    static IEnumerable<string> Messages(ParseResult parsed) => parsed.UnmatchedTokens is [var unknown, ..]
        ? [Unknown(unknown, parsed.CommandResult.Command)]
        : parsed.Errors.Select(mistake => mistake.Message);

    /// <summary>The argument refuses words that look like an option: a slip in one is no name of a file.</summary>
    public static T RefusingOptions<T>(this T argument)
        where T : Argument
    {
        argument.Validators.Add(result =>
        {
            var option = result.Tokens.FirstOrDefault(token => token.Value.StartsWith('-'));
            if (option is not null && result.Parent is CommandResult { Command: var command })
            {
                result.AddError(Unknown(option.Value, command));
            }
        });

        return argument;
    }

    static string Unknown(string word, Command command) =>
        PlanLanguage.ClosestTo(word, Words(command)) is { } closest
            ? $"We do not know '{word}' here. Did you mean '{closest}'?"
            : $"We do not know '{word}' here.";

    static IEnumerable<string> Words(Command command) =>
        command.Subcommands.Select(other => other.Name).Concat(command.Options.Select(option => option.Name));

    static string NameOf(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{NameOf(parent)} {command.Command.Name}" : "plan";
}
