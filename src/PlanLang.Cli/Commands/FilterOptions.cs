using System.CommandLine;
using PlanLang.Reporting;

namespace PlanLang.Cli.Commands;

/// <summary>Which families of many are shown: <c>--key-worker</c>, <c>--stage</c> and <c>--needs-attention</c>.</summary>
sealed record FilterOptions(Option<string?> KeyWorker, Option<string?> Stage, Option<bool> NeedsAttention)
{
    /// <summary>The three of them.</summary>
    public static FilterOptions Create() => new(KeyWorkerOption(), StageOption(), NeedsAttentionOption());

    /// <summary>What was asked for.</summary>
    public FamilyFilter Of(ParseResult parsed) => new(
        parsed.GetValue(KeyWorker),
        parsed.GetValue(Stage),
        parsed.GetValue(NeedsAttention) ? FamilyNeed.Attention : FamilyNeed.AnyOrNone);

    static Option<string?> KeyWorkerOption() =>
        new("--key-worker") { Description = "Only the families of this key worker.", HelpName = "NAME" };

    static Option<string?> StageOption() =>
        new("--stage") { Description = "Only the families that are in this stage now.", HelpName = "NAME" };

    static Option<bool> NeedsAttentionOption() =>
        new("--needs-attention") { Description = "Only the families where something needs attention." };
}
