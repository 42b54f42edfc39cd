using PlanLang.Cli;

namespace PlanLang.Tests.Cli;

/// <summary>What a command said and how it ended.</summary>
/// <param name="Status">Its exit status.</param>
/// <param name="Output">What it printed.</param>
/// <param name="Error">What it printed beside that.</param>
public sealed record CommandResult(int Status, string Output, string Error);

/// <summary>Runs the real command in a folder, with a clock that stands still.</summary>
static class CommandLine
{
    /// <summary>What today is for every test: a Tuesday.</summary>
    public static DateOnly Today { get; } = new(2026, 2, 17);

    /// <summary>Runs <c>plan</c> with those arguments.</summary>
    public static CommandResult Run(string folder, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var status = PlanCommand.Run(arguments, new Surroundings(folder, new StoppedClock(Today), output, error));

        return new CommandResult(status, output.ToString(), error.ToString());
    }
}

/// <summary>A clock that stands still at noon.</summary>
sealed class StoppedClock(DateOnly today) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(today.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
}
