using System.CommandLine;

namespace PlanLang.Cli.Commands;

/// <summary>The one plan that a command is about.</summary>
static class FileArgument
{
    /// <summary><c>FILE</c>.</summary>
    public static Argument<string> Plan() => new Argument<string>("file") { Description = "The plan." }.RefusingOptions();
}
