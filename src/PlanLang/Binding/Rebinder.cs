using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>
/// Binds a plan that somebody is writing. Where nothing was written but inside of goals, only those are bound again; the
/// rest is kept and moves to where it stands now. It says what binding the whole plan says, and is there sooner. What it
/// gave before is right no more once it binds again.
/// </summary>
sealed class Rebinder
{
    (FileSyntax File, ImmutableArray<FileSyntax> Libraries, BoundPlan Bound)? _last;

    /// <summary>What the plan means now.</summary>
    public BoundPlan Bind(FileSyntax plan, ImmutableArray<FileSyntax> libraries)
    {
        var bound = _last is { } last && last.Libraries.SequenceEqual(libraries)
            ? Again(last.File, last.Bound, plan)
            : null;
        bound ??= Anew(plan, libraries);
        _last = (plan, libraries, bound);

        return bound;
    }

    static BoundPlan Anew(FileSyntax plan, ImmutableArray<FileSyntax> libraries)
    {
        plan.Source.Markers = Markers.Of(plan.Source, StartsIn(plan));

        return PlanBinder.Bind(plan, libraries);
    }

    /// <summary>Null where something else than goals may mean something else now.</summary>
    static BoundPlan? Again(FileSyntax before, BoundPlan bound, FileSyntax plan)
    {
        if (bound.Plan is null || !bound.Around.All(one => one.StaysTogether) || GoalChanges.Between(before, plan) is not { } changes)
        {
            return null;
        }

        plan.Source.Markers = before.Source.Markers.MovedTo(plan.Source, StartsIn(plan), changes.AreSame);
        var context = bound.Context with { Source = plan.Source };
        var goals = plan.Lines.Where(GoalChanges.IsGoal)
            .Zip(bound.Goals, (line, goal) => (Now: goal.Declared.As((StatementSyntax)line, plan.Source), Then: goal))
            .Select((goal, place) => IsKept(goal.Then) && !changes.Goals.Contains(place) ? goal.Then with { Declared = goal.Now } : Again(goal.Now, goal.Then, context))
            .ToImmutableArray();

        return goals.Contains(null) ? null : With([.. goals.OfType<BoundGoal>()], context, bound, bound.Plan);
    }

    /// <summary>Whether a goal that nobody wrote in means what it meant, and is told what it was told.</summary>
    static bool IsKept(BoundGoal goal) => goal.Diagnostics.All(one => one.StaysTogether);

    /// <summary>A goal that somebody wrote in. Null where others may have to do with it.</summary>
    static BoundGoal? Again(DeclaredGoal now, BoundGoal then, BindingContext context)
    {
        var goal = BoundGoal.Of(now, context);

        return goal.Goal.StandsAlone() && then.Goal.StandsAlone() && !RepeatedLines.Any(now.Goal.Block)
            ? goal with { Goal = goal.Goal with { Actions = [.. goal.Goal.Actions.Select((action, place) => Kept(now, then, place) ?? action)] } }
            : null;
    }

    /// <summary>An action that nobody wrote in is the same.</summary>
    static PlanAction? Kept(DeclaredGoal now, BoundGoal then, int place) =>
        PlanPart.Of(now.Actions[place].Block).SaysTheSame(PlanPart.Of(then.Declared.Actions[place].Block)) ? then.Goal.Actions[place] : null;

    /// <summary>Null where sanctions rest on actions that changed.</summary>
    static BoundPlan? With(ImmutableArray<BoundGoal> goals, BindingContext context, BoundPlan bound, Plan before)
    {
        var plan = before with { Goals = [.. goals.Select(one => one.Goal)] };
        var actions = plan.Actions.ToHashSet<object>(ReferenceEqualityComparer.Instance);

        return plan.Sanctions.All(sanction => sanction.Support.All(actions.Contains))
            ? bound with
            {
                Plan = plan,
                Diagnostics = PlanBinder.Together(bound.Around, goals, plan).InOrder([context.Source]),
                Context = context,
                Goals = goals,
            }
            : null;
    }

    static ImmutableArray<int> StartsIn(FileSyntax plan) => [.. PlanPart.In(plan).Select(part => part.Span.Start)];
}
