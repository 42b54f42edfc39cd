using PlanLang.Model;

namespace PlanLang.Records;

/// <summary>All that a record can name of one plan.</summary>
sealed class RecordNames(Plan plan)
{
    /// <summary>The plan.</summary>
    public Plan Plan { get; } = plan;

    /// <summary>The places of the people, by the names that the plan calls them.</summary>
    public NameIndex<int> People { get; } = new(plan.People.Select((person, place) => ((string?)person.Name, place)));

    /// <summary>The places of the measures.</summary>
    public MeasureNames Measures { get; } = new(plan.Measures);

    /// <summary>The actions that have a name.</summary>
    public NameIndex<PlanAction> Actions { get; } = new(plan.Actions.Select(action => (action.Name, action)));

    /// <summary>The goals that have a name.</summary>
    public NameIndex<Goal> Goals { get; } = new(plan.Goals.Select(goal => (goal.Name, goal)));

    /// <summary>The sanctions that have a name.</summary>
    public NameIndex<Sanction> Sanctions { get; } = new(plan.Sanctions.Select(sanction => (sanction.Name, sanction)));

    /// <summary>The results that have a name, whichever of their versions.</summary>
    public NameIndex<Result> Results { get; } = new(plan.Results.Select(result => (result.Name, result)));

    /// <summary>The stages that have a name.</summary>
    public NameIndex<Stage> Stages { get; } = new(plan.Stages.Select(stage => (stage.Name, stage)));

    /// <summary>The name of the person who was probably meant: one that is spelt much alike, or whose full name it is.</summary>
    public string? ClosestPerson(ReadOnlySpan<char> name)
    {
        foreach (var person in Plan.People)
        {
            if (Text.Names.Same(name, person.FullName))
            {
                return person.Name;
            }
        }

        return People.Closest(name);
    }
}
