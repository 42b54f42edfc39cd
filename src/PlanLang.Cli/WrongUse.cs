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
        : parsed.Errors.Select(mistake => Plainly(mistake.Message, parsed.CommandResult));

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

    /// <summary>The message of the library for command lines in the words of all other messages.</summary>
    static string Plainly(string message, CommandResult command)
    {
        var quoted = message.Split('\'').Where((_, index) => index % 2 == 1).ToList();

        return message.Contains("Must be one of", StringComparison.Ordinal) ? NotOneOf(quoted[0], quoted[1..])
            : message.StartsWith("Required argument missing for option", StringComparison.Ordinal) ? $"Something must follow {quoted[0]}."
            : message.StartsWith("Required command", StringComparison.Ordinal) ? $"Say what to do: {Choices(command)}"
            : message.Contains("expects a single argument", StringComparison.Ordinal) ? $"Only one value can follow {quoted[0]}."
            : message.StartsWith("Required argument", StringComparison.Ordinal) ? $"Something must follow: {NameOf(command)} {quoted[0].ToUpperInvariant()}"
            : message;
    }

    static string Choices(CommandResult command) =>
        string.Join(", ", command.Command.Subcommands.Select(each => $"{NameOf(command)} {each.Name}"));

    static string NotOneOf(string word, List<string> choices) =>
        PlanLanguage.ClosestTo(word, choices) is { } closest
            ? $"We do not know '{word}' here. Did you mean '{closest}'?"
            : $"We do not know '{word}' here. Write one of: {string.Join(", ", choices)}";

    static string Unknown(string word, Command command) =>
        PlanLanguage.ClosestTo(word, Words(command)) is { } closest
            ? $"We do not know '{word}' here. Did you mean '{closest}'?"
            : $"We do not know '{word}' here.";

    static IEnumerable<string> Words(Command command) =>
        command.Subcommands.Select(other => other.Name).Concat(command.Options.Select(option => option.Name));

    static string NameOf(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{NameOf(parent)} {command.Command.Name}" : "plan";
}
