using System.CommandLine;

namespace PlanLang.Cli.Commands;

/// <summary>The dates that commands take, written as in a plan.</summary>
static class DateOptions
{
    /// <summary><c>--as-of DATE</c>: today where it is not given, here and nowhere else.</summary>
    public static Option<DateOnly?> AsOf() => Date("--as-of", "The date to look at, for example 2026-02-17; today if you leave it out.");

    /// <summary><c>--known-at DATE</c>.</summary>
    public static Option<DateOnly?> KnownAt() => Date(
        "--known-at", "Leave out what was written down after this date; the same date as --as-of if you leave it out.");

    /// <summary><c>--started-from DATE</c>.</summary>
    public static Option<DateOnly?> StartedFrom() => Date("--started-from", "Only families whose plan started on this date or later.");

    /// <summary><c>--started-to DATE</c>.</summary>
    public static Option<DateOnly?> StartedTo() => Date("--started-to", "Only families whose plan started on this date or earlier.");

    static Option<DateOnly?> Date(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (PlanLanguage.ReadDate(text) is { } date)
            {
                return date;
            }

            result.AddError($"We cannot read the date '{text}' after {name}. Write: 2026-02-17, or '17 February 2026' in quotes.");

            return null;
        },
    };
}
