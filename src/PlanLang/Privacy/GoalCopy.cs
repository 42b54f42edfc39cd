using System.Globalization;
using PlanLang.Model;

namespace PlanLang.Privacy;

/// <summary>The goals that one audience may see, with the actions it may see, numbered anew.</summary>
static class GoalCopy
{
    /// <summary>In the order of the plan.</summary>
    public static ImmutableArray<Goal> Of(Plan plan, Copying copying)
    {
        var goals = plan.Goals.Select(goal => Of(goal, copying)).OfType<Goal>().Select(Numbered).ToImmutableArray();
        var number = 0;

        return [.. goals.Select(goal => goal with { Actions = [.. goal.Actions.Select(action => Numbered(action, ref number))] })];
    }

    static Goal? Of(Goal goal, Copying copying)
    {
        var clearance = copying.Clearance;
        var label = clearance.Labels.Of(goal);
        var actions = goal.Actions
            .Where(action => clearance.SeesAction(action.Id))
            .Select(action => Of(action, goal, clearance))
            .OfType<PlanAction>()
            .ToImmutableArray();

        return clearance.Of(label, goal.Title) is null ? Unnamed(goal, actions) : goal with
        {
            InOurWords = clearance.Of(label, goal.InOurWords),
            Because = clearance.Of(label, goal.Because),
            For = clearance.Of(goal.For),
            StartedAt = goal.StartedAt is { } reading && Sees(reading, clearance) ? reading : null,
            MetWhen = copying.MetWhen(goal),
            Milestones = [.. goal.Milestones.Where(milestone => copying.Keeps(milestone.Condition))],
            Actions = actions,
        };
    }

    /// <summary>Somebody who does a thing and does not see what it is for reads that thing alone.</summary>
    static Goal? Unnamed(Goal goal, ImmutableArray<PlanAction> actions) => actions.IsEmpty ? null : goal with
    {
        Name = null,
        Title = goal.Title with { Text = "" },
        InOurWords = null,
        About = null,
        For = [],
        Because = null,
        StartedAt = null,
        MetWhen = new BrokenCondition(goal.At),
        Milestones = [],
        By = null,
        Actions = actions,
    };

    static PlanAction? Of(PlanAction action, Goal goal, Clearance clearance)
    {
        var who = clearance.Of(action.Who);
        var hidden = clearance.Of(clearance.Labels.Of(action, goal), action.Title) is null || (who.IsEmpty && !action.Who.IsEmpty);

        return hidden ? null : action with { Who = who, Prompt = action.Prompt is { } prompt ? Of(prompt, clearance) : null };
    }

    /// <summary>What calls for an action, where it may be named; the family's words for it, where they may be read.</summary>
    static Prompt? Of(Prompt prompt, Clearance clearance) => prompt.Event is not CountEvent { Measure: var measure } ? prompt
        : !clearance.Names.Holds(measure) ? null
        : prompt with { Event = new CountEvent(measure with { InOurWords = measure.InOurWords is { } words ? clearance.Names.Of(words) : null }) };

    static bool Sees(Reading reading, Clearance clearance) =>
        clearance.Sees(reading.Measure) && (reading.Subject is not PersonSubject one || clearance.Names.Holds(one.Person));

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
