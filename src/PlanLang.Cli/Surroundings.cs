using System.Text;
using PlanLang.Cli.Display;

namespace PlanLang.Cli;

/// <summary>What the machine gives the program.</summary>
/// <param name="Folder">The working folder.</param>
/// <param name="Clock">Tells what day it is.</param>
/// <param name="Output">Where results go.</param>
/// <param name="Error">Where everything else goes.</param>
/// <param name="OutputKind">Whether a person sees the results as they come.</param>
/// <param name="ErrorKind">Whether a person sees everything else as it comes.</param>
sealed record Surroundings(
    string Folder,
    TimeProvider Clock,
    TextWriter Output,
    TextWriter Error,
    DisplayKind OutputKind = DisplayKind.Plain,
    DisplayKind ErrorKind = DisplayKind.Plain)
{
    const int BufferSize = 16 * 1024;

    /// <summary>What an editor writes to the program.</summary>
    public Stream Input { get; init; } = Stream.Null;

    /// <summary>Where an editor reads.</summary>
    public Stream Messages { get; init; } = Stream.Null;

    /// <summary>The folders where programs lie, as the machine lists them.</summary>
    public string? ProgramFolders { get; init; }

    /// <summary>Today, by this machine's calendar.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Clock.GetLocalNow().Date);

    /// <summary>Those of the process.</summary>
    public static Surroundings OfProcess() => new(
        Directory.GetCurrentDirectory(),
        TimeProvider.System,
        Writer(Console.OpenStandardOutput()),
        Writer(Console.OpenStandardError()),
        Console.IsOutputRedirected ? DisplayKind.Plain : DisplayKinds.OfTerminal(Environment.GetEnvironmentVariable),
        Console.IsErrorRedirected ? DisplayKind.Plain : DisplayKinds.OfTerminal(Environment.GetEnvironmentVariable))
    {
        Input = Console.OpenStandardInput(),
        Messages = Console.OpenStandardOutput(),
        ProgramFolders = Environment.GetEnvironmentVariable("PATH"),
    };

    static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(false), BufferSize) { NewLine = "\n" };
}
