using PlanLang.Model;

namespace PlanLang.Privacy;

/// <summary>What one audience may see of one plan, block by block and line by line.</summary>
sealed class Clearance
{
    readonly Audience _audience;
    readonly ImmutableHashSet<string> _people;
    readonly ImmutableHashSet<string> _measures;
    readonly ImmutableHashSet<string> _goals;
    readonly ImmutableHashSet<string> _actions;
    readonly ImmutableHashSet<string> _sanctions;

    /// <summary>Finds what that audience may see of the plan.</summary>
    /// <param name="plan">The whole plan.</param>
    /// <param name="audience">Who looks.</param>
    /// <param name="day">The day on which it is decided who is a child.</param>
    public Clearance(Plan plan, Audience audience, DateOnly day)
    {
        _audience = audience;
        Labels = new Labels(plan, day);
        _people = [.. plan.People.Where(person => Sees(Labels.Of(person))).Select(person => person.Name)];
        _measures = [.. plan.Measures.Where(measure => Sees(Labels.Of(measure))).Select(measure => measure.Name)];
        _goals = [.. plan.Goals.Where(goal => Sees(Labels.Of(goal))).Select(goal => goal.Id)];
        _actions = [.. plan.Goals.SelectMany(VisibleActions).Select(action => action.Id)];
        _sanctions = [.. plan.Sanctions.Where(sanction => Sees(Labels.Of(sanction))).Select(sanction => sanction.Id)];
    }

    /// <summary>Who may see which block.</summary>
    public Labels Labels { get; }

    /// <summary>Whether the whole audience may see what has that label.</summary>
    public bool Sees(Label label) => _audience.MaySee(label);

    /// <summary>Whether the person is one whom the audience knows of.</summary>
    public bool Sees(Person person) => _people.Contains(person.Name);

    /// <summary>Whether the audience may see the measure's values.</summary>
    public bool Sees(Measure measure) => _measures.Contains(measure.Name);

    /// <summary>Whether the audience may see the action.</summary>
    public bool Sees(PlanAction action) => _actions.Contains(action.Id);

    /// <summary>Whether the audience may see the sanction.</summary>
    public bool Sees(Sanction sanction) => _sanctions.Contains(sanction.Id);

    /// <summary>Whether the audience may see everything that the condition speaks of, and so what it comes to.</summary>
    public bool Sees(Condition condition)
    {
        var mentions = Mentions.Of(condition);

        return mentions.Measures.All(Sees)
            && mentions.People.All(Sees)
            && mentions.Goals.All(_goals.Contains)
            && mentions.Actions.All(_actions.Contains)
            && mentions.Sanctions.All(_sanctions.Contains);
    }

    /// <summary>Those of them whom the audience knows of.</summary>
    public ImmutableArray<Person> Of(ImmutableArray<Person> people) => [.. people.Where(Sees)];

    /// <summary>The words, where the audience may read this part of the block; null otherwise.</summary>
    public Prose? Of(Label whole, Prose? words) =>
        words is not null && Sees(Labels.Part(whole, words.SeenBy)) ? words : null;

    /// <summary>The condition where all of it may be seen; otherwise one of which nothing can be said.</summary>
    public Condition? Of(Condition? condition) =>
        condition is null || Sees(condition) ? condition : new BrokenCondition(condition.At);

    IEnumerable<PlanAction> VisibleActions(Goal goal) =>
        _goals.Contains(goal.Id) ? goal.Actions.Where(action => Sees(Labels.Of(action, goal))) : [];
}
