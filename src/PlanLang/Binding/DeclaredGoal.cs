using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>A goal with its actions, which are numbered through the whole plan.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Actions">In the order written.</param>
readonly record struct DeclaredGoal(Declared Goal, ImmutableArray<Declared> Actions)
{
    /// <summary>The same goal as it is written now, with as many actions as before.</summary>
    public DeclaredGoal As(StatementSyntax goal, SourceText source)
    {
        var block = new Block(goal, source);

        return new DeclaredGoal(
            Goal with { Block = block },
            [.. block.Blocks("action").Zip(Actions, (now, action) => action with { Block = now })]);
    }

    /// <summary>Gives ids to all goals and actions of a plan.</summary>
    public static ImmutableArray<DeclaredGoal> Number(IEnumerable<Block> blocks)
    {
        var goals = ImmutableArray.CreateBuilder<DeclaredGoal>();
        var actions = 0;
        foreach (var goal in Declared.Number(blocks, "goal"))
        {
            goals.Add(new DeclaredGoal(goal, Declared.Number(goal.Block.Blocks("action"), "action", actions)));
            actions += goals[^1].Actions.Length;
        }

        return goals.ToImmutable();
    }
}
