using PlanLang.Model;

namespace PlanLang.Privacy;

/// <summary>
/// What may be named to an audience in a block that it may see: everything but what has a <c>seen by:</c> line of its
/// own that leaves it out. Whoever names that in such a block is told so (<see cref="FlowCheck"/>).
/// </summary>
/// <param name="clearance">What the audience may see.</param>
sealed class NameClearance(Clearance clearance)
{
    /// <summary>Whether the audience may read the first name.</summary>
    public bool Holds(Person person) => person.SeenBy is null || clearance.Sees(clearance.Labels.Of(person));

    /// <summary>Whether the audience may read the measure's name.</summary>
    public bool Holds(Measure measure) => measure.SeenBy is null || clearance.Sees(measure);

    /// <summary>Whether the audience may read the goal's title.</summary>
    public bool Holds(Goal goal) => goal.SeenBy is null || clearance.SeesGoal(goal.Id);

    /// <summary>Whether the audience may read the action's title.</summary>
    public bool Holds(PlanAction action, Goal goal) => Holds(goal) && (action.SeenBy is null || clearance.SeesAction(action.Id));

    /// <summary>Whether the audience may read the sanction's title.</summary>
    public bool Holds(Sanction sanction) => sanction.SeenBy is null || clearance.SeesSanction(sanction.Id);

    /// <summary>Whether the audience may read every word of the condition.</summary>
    public bool Holds(Condition condition)
    {
        var mentions = Mentions.Of(condition);
        var plan = clearance.Plan;

        return mentions.Measures.All(Holds)
            && mentions.People.All(Holds)
            && (mentions.Goals.IsEmpty || plan.Goals.Where(goal => mentions.Goals.Contains(goal.Id)).All(Holds))
            && (mentions.Actions.IsEmpty || plan.Goals.All(goal => goal.Actions.Where(action => mentions.Actions.Contains(action.Id)).All(action => Holds(action, goal))))
            && plan.Sanctions.Where(sanction => mentions.Sanctions.Contains(sanction.Id)).All(Holds);
    }

    /// <summary>The title, where it may be read; null otherwise.</summary>
    public Prose? Of(Prose title) => title.SeenBy is null || clearance.Sees(clearance.Labels.Readers(title.SeenBy)) ? title : null;
}
