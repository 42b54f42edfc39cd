using PlanLang.Model;

namespace PlanLang.Binding;

/// <summary>A goal as it was bound.</summary>
/// <param name="Declared">What was written.</param>
/// <param name="Goal">What it means.</param>
/// <param name="Diagnostics">What its lines made us say.</param>
sealed record BoundGoal(DeclaredGoal Declared, Goal Goal, ImmutableArray<MovingDiagnostic> Diagnostics)
{
    /// <summary>Resolves the lines of a goal.</summary>
    public static BoundGoal Of(DeclaredGoal declared, BindingContext context)
    {
        var diagnostics = new DiagnosticBag();
        var goal = GoalBinder.Bind(declared, context with { Diagnostics = diagnostics });

        return new BoundGoal(declared, goal, [.. diagnostics.All.Select(MovingDiagnostic.Of)]);
    }

    /// <summary>All goals, very many of them on several threads.</summary>
    public static ImmutableArray<BoundGoal> All(ImmutableArray<DeclaredGoal> goals, BindingContext context) =>
        SideBySide.Stretches(goals, SideBySide.Goals, some => some.Select(goal => Of(goal, context)));
}
