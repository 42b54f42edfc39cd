using System.CommandLine;

namespace PlanLang.Cli.Commands;

/// <summary>The plans that a command is about.</summary>
static class PathsArgument
{
    /// <summary><c>[PATHS]</c>.</summary>
    public static Argument<string[]> Create() => new Argument<string[]>("paths")
    {
        Description = "Files, folders (all in them) or patterns such as 'families/**/*.plan'; this folder if you leave them out.",
        Arity = ArgumentArity.ZeroOrMore,
    }.RefusingOptions();

    /// <summary><c>FILE...</c>: at least one.</summary>
    public static Argument<string[]> ToRender() => new Argument<string[]>("file")
    {
        Description = "The plan; of several, folders or patterns the pages of each family go to a folder of their own.",
        Arity = ArgumentArity.OneOrMore,
    }.RefusingOptions();

    /// <summary>What was given, or the working folder.</summary>
    public static ImmutableArray<string> Of(ParseResult parsed, Argument<string[]> paths) =>
        parsed.GetValue(paths) is [_, ..] given ? [.. given] : ["."];
}
