namespace PlanLang.Binding;

/// <summary>The blocks that other lines may refer to by name, with their ids.</summary>
/// <param name="Goals">With their actions.</param>
/// <param name="Rewards">In the order written.</param>
/// <param name="Sanctions">The plan's own, each with what a library says of it: nothing hangs over a family that was not told.</param>
/// <param name="Stages">The plan's own, then those of its libraries.</param>
/// <param name="Criteria">The plan's own, then those of its libraries, all versions of each.</param>
/// <param name="Results">The plan's own, then those of its libraries, all versions of each.</param>
/// <param name="Scores">The plan's own, then those of its libraries.</param>
sealed record Declarations(
    ImmutableArray<DeclaredGoal> Goals,
    ImmutableArray<Declared> Rewards,
    ImmutableArray<Declared> Sanctions,
    ImmutableArray<Declared> Stages,
    ImmutableArray<Declared> Criteria,
    ImmutableArray<Declared> Results,
    ImmutableArray<Declared> Scores)
{
    /// <summary>The actions of all goals.</summary>
    public IEnumerable<Declared> Actions => Goals.SelectMany(goal => goal.Actions);

    /// <summary>Collects them, and reports names that one file gives twice.</summary>
    public static Declarations Of(Blocks blocks, DiagnosticBag diagnostics)
    {
        var declarations = new Declarations(
            DeclaredGoal.Number(blocks.Own("goal")),
            Declared.Number(blocks.Own("reward"), "reward"),
            [
                .. Declared.Number(blocks.Own("sanction"), "sanction")
                    .Select(own => own with { Shared = blocks.SharedAs("sanction", own.Block.Name) }),
            ],
            Declared.Number(blocks.All("stage"), "stage"),
            Declared.Number(blocks.Versions("criteria"), "criteria"),
            Declared.Number(blocks.Versions("result"), "result"),
            Declared.Number(blocks.All("score"), "score"));
        UniqueNames.Check(blocks.Own("goal"), "goal", diagnostics);
        UniqueNames.Check(declarations.Actions.Select(action => action.Block), "action", diagnostics);
        UniqueNames.Check(blocks.Own("reward"), "reward", diagnostics);
        UniqueNames.Check(declarations.Sanctions.Select(sanction => sanction.Block), "sanction", diagnostics);
        UniqueNames.Check(declarations.Stages.Select(stage => stage.Block), "stage", diagnostics);
        UniqueNames.Check(declarations.Scores.Select(score => score.Block), "score", diagnostics);

        return declarations;
    }
}
