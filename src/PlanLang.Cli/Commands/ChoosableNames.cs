using PlanLang.Evaluation;

namespace PlanLang.Cli.Commands;

/// <summary>What the filters can choose a family by.</summary>
/// <param name="KeyWorkers">The short and the full name of its key worker.</param>
/// <param name="Stages">All stages of its plan.</param>
sealed record ChoosableNames(ImmutableArray<string> KeyWorkers, ImmutableArray<string> Stages)
{
    /// <summary>Those of a family that cannot be judged.</summary>
    public static ChoosableNames None { get; } = new([], []);

    /// <summary>Those of a family.</summary>
    public static ChoosableNames Of(Assessment? assessment) => assessment is null ? None : new(
        assessment.KeyWorker is { } worker ? [worker.Name, worker.FullName] : [],
        [.. assessment.Plan.Stages.Select(stage => stage.Id)]);
}
