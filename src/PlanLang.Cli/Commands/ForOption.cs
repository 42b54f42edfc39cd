using System.CommandLine;

namespace PlanLang.Cli.Commands;

/// <summary><c>--for NAME</c>: whose copy.</summary>
static class ForOption
{
    /// <summary>What asks for a copy for everybody who gets one; no person can be called so.</summary>
    public const string Everybody = "all";

    /// <summary>The option.</summary>
    public static Option<string?> Create() => new("--for")
    {
        Description = "The copy for one reader, by the name that the plan gives them; 'all' for one copy for each who gets one.",
        HelpName = "NAME|all",
    };
}
