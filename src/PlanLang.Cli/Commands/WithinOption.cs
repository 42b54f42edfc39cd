using System.CommandLine;
using System.CommandLine.Parsing;

namespace PlanLang.Cli.Commands;

/// <summary><c>--within 14 days</c>: how far ahead is looked.</summary>
static class WithinOption
{
    const string Name = "--within";

    /// <summary>The option, with its two words as one.</summary>
    public static Option<string> Create() => new(Name)
    {
        Description = "How far to look ahead, for example 14 days or 2 months.",
        HelpName = "LENGTH",
        DefaultValueFactory = _ => "14 days",
        CustomParser = Read,
    };

    /// <summary>The last day of that time, counted from the date.</summary>
    public static DateOnly DayAfter(DateOnly date, string words) => PlanLanguage.DayAfter(date, words) ?? date;

    /// <summary>
    /// The arguments with the length of time as one of them. It is written as people say it, <c>--within 14 days</c>, and
    /// what follows may be a folder.
    /// </summary>
    public static IReadOnlyList<string> Joined(IReadOnlyList<string> arguments)
    {
        var name = arguments.TakeWhile(argument => argument != Name).Count();
        if (name + 2 >= arguments.Count)
        {
            return arguments;
        }

        var words = $"{arguments[name + 1]} {arguments[name + 2]}";

        return IsLength(words) && !IsLength(arguments[name + 1])
            ? [.. arguments.Take(name + 1), words, .. arguments.Skip(name + 3)]
            : arguments;
    }

    static string Read(ArgumentResult result)
    {
        var words = result.Tokens[0].Value;
        if (!IsLength(words))
        {
            result.AddError($"We cannot read the length of time '{words}' after {Name}. Write: {Name} 14 days, or weeks, months or years.");
        }

        return words;
    }

    static bool IsLength(string words) => PlanLanguage.DayAfter(DateOnly.MinValue, words) is not null;
}
