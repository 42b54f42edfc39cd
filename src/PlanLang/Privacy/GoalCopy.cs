using System.Globalization;
using PlanLang.Model;

namespace PlanLang.Privacy;

/// <summary>The goals that one audience may see, with the actions it may see, numbered anew.</summary>
static class GoalCopy
{
    /// <summary>In the order of the plan.</summary>
    public static ImmutableArray<Goal> Of(Plan plan, Sight sight)
    {
        var goals = plan.Goals.Select(goal => Of(goal, sight)).OfType<Goal>().Select(Numbered).ToImmutableArray();
        var number = 0;

        return [.. goals.Select(goal => goal with { Actions = [.. goal.Actions.Select(action => Numbered(action, ref number))] })];
    }

    static Goal? Of(Goal goal, Sight sight)
    {
        var label = sight.Labels.Of(goal);

        return sight.Of(label, goal.Title) is null
            ? null
            : goal with
            {
                InOurWords = sight.Of(label, goal.InOurWords),
                Because = sight.Of(label, goal.Because),
                For = sight.Of(goal.For),
                StartedAt = goal.StartedAt is { } reading && Sees(reading, sight) ? reading : null,
                MetWhen = sight.Of(goal.MetWhen),
                Milestones = [.. goal.Milestones.Where(milestone => sight.Sees(milestone.Condition))],
                Actions = [.. goal.Actions.Where(sight.Sees).Select(action => Of(action, goal, sight)).OfType<PlanAction>()],
            };
    }

    static PlanAction? Of(PlanAction action, Goal goal, Sight sight)
    {
        var who = sight.Of(action.Who);
        var hidden = sight.Of(sight.Labels.Of(action, goal), action.Title) is null || (who.IsEmpty && !action.Who.IsEmpty);

        return hidden ? null : action with { Who = who };
    }

    static bool Sees(Reading reading, Sight sight) =>
        sight.Sees(reading.Measure) && (reading.Subject is not PersonSubject one || sight.Sees(one.Person));

    static Goal Numbered(Goal goal, int index) => goal.Name is null
        ? goal with { Id = string.Create(CultureInfo.InvariantCulture, $"goal {index + 1}") }
        : goal;

    static PlanAction Numbered(PlanAction action, ref int number)
    {
        number++;

        return action.Name is null
            ? action with { Id = string.Create(CultureInfo.InvariantCulture, $"action {number}") }
            : action;
    }
}
