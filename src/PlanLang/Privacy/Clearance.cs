using PlanLang.Model;

namespace PlanLang.Privacy;

/// <summary>
/// What one audience may see of one plan, block by block and line by line. A block that it may see may name others: of
/// those it reads the names, unless they were narrowed on purpose.
/// </summary>
sealed class Clearance
{
    readonly Audience _audience;
    readonly HashSet<string> _measures;
    readonly HashSet<string> _goals;
    readonly HashSet<string> _actions;
    readonly HashSet<string> _sanctions;

    /// <summary>Finds what that audience may see of the plan.</summary>
    /// <param name="plan">The whole plan.</param>
    /// <param name="audience">Who looks.</param>
    /// <param name="day">The day on which it is decided who is a child.</param>
    public Clearance(Plan plan, Audience audience, DateOnly day)
    {
        _audience = audience;
        Plan = plan;
        Labels = new Labels(plan, day);
        _measures = [.. plan.Measures.Concat(plan.VisitCounts).Where(measure => Sees(Labels.Of(measure))).Select(measure => measure.Name)];
        _goals = [.. plan.Goals.Where(goal => Sees(Labels.Of(goal))).Select(goal => goal.Id)];
        _actions = [.. plan.Goals.SelectMany(VisibleActions).Select(action => action.Id)];
        _sanctions = [.. plan.Sanctions.Where(sanction => Sees(Labels.Of(sanction))).Select(sanction => sanction.Id)];
        Names = new NameClearance(this);
        Verdicts = new VerdictClearance(this);
    }

    /// <summary>The whole plan.</summary>
    public Plan Plan { get; }

    /// <summary>Who may see which block.</summary>
    public Labels Labels { get; }

    /// <summary>What may be named to the audience.</summary>
    public NameClearance Names { get; }

    /// <summary>Of what the audience may know how it stands.</summary>
    public VerdictClearance Verdicts { get; }

    /// <summary>Whether the audience is that person and nobody else.</summary>
    public bool IsOf(Person person) => _audience.Readers is [var only] && only.Name == person.Name;

    /// <summary>Whether the whole audience may see what has that label.</summary>
    public bool Sees(Label label) => _audience.MaySee(label);

    /// <summary>Whether the audience may see the measure's values.</summary>
    public bool Sees(Measure measure) => _measures.Contains(measure.Name);

    /// <summary>Whether the audience may see the goal of that id.</summary>
    public bool SeesGoal(string id) => _goals.Contains(id);

    /// <summary>Whether the audience may see the action of that id.</summary>
    public bool SeesAction(string id) => _actions.Contains(id);

    /// <summary>Whether the audience may see the sanction of that id.</summary>
    public bool SeesSanction(string id) => _sanctions.Contains(id);

    /// <summary>Those of them whose names it may read.</summary>
    public ImmutableArray<Person> Of(ImmutableArray<Person> people) => [.. people.Where(Names.Holds)];

    /// <summary>The words, where the audience may read this part of the block; null otherwise.</summary>
    public Prose? Of(Label whole, Prose? words) =>
        words is not null && Sees(Labels.Part(whole, words.SeenBy)) ? words : null;

    /// <summary>What somebody does is seen by whoever does it, also where the goal that it belongs to is not.</summary>
    IEnumerable<PlanAction> VisibleActions(Goal goal) => goal.Actions.Where(action => Sees(Labels.Of(action, goal)));
}
