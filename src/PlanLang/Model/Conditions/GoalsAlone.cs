namespace PlanLang.Model;

/// <summary>Goals that records alone decide about.</summary>
static class GoalsAlone
{
    /// <summary>Whether no condition of the goal speaks of another goal, of an action or of a sanction.</summary>
    public static bool StandsAlone(this Goal goal) =>
        goal.Milestones.All(milestone => StandsAlone(milestone.Condition)) && (goal.MetWhen is null || StandsAlone(goal.MetWhen));

    static bool StandsAlone(Condition condition) => condition switch
    {
        ListCondition list => list.Parts.All(part => StandsAlone(part.Condition)),
        JoinedCondition joined => joined.Parts.All(StandsAlone),
        _ => condition is not (GoalsCondition or ActionCondition or ActionKeptCondition or SanctionCondition),
    };
}
