using PlanLang.Model;

namespace PlanLang.Privacy;

/// <summary>
/// What may be named to an audience in the blocks that it sees, beyond those blocks themselves: the titles of goals,
/// actions and sanctions, and the family's words for measures.
/// </summary>
static class NamedCopy
{
    /// <summary>The plan with nothing in it but titles and names.</summary>
    public static Plan Of(Plan plan, Clearance clearance) => plan with
    {
        KeyWorker = null,
        People = [],
        Groups = [],
        Strengths = null,
        Worries = null,
        Voices = [],
        Notes = [],
        Measures = [.. plan.Measures.Where(clearance.Names.Holds).Select(measure => Of(measure, clearance))],
        Goals = [.. plan.Goals.Where(clearance.Names.Holds).Where(goal => IsRead(goal.Title, clearance)).Select(goal => Of(goal, clearance))],
        Rewards = [],
        Sanctions = [.. plan.Sanctions.Where(clearance.Names.Holds).Where(sanction => IsRead(sanction.Title, clearance))],
        Stages = [],
        StepDowns = [],
        StepUps = [],
        Reviews = null,
        Contract = null,
        Criteria = [],
        Results = [],
        Figures = [],
        Background = Background.None,
        WeAllSay = null,
        Sharing = SharingAgreement.None,
        Scores = [],
        Expectations = [],
    };

    static Measure Of(Measure measure, Clearance clearance) =>
        measure.InOurWords is { } words && !IsRead(words, clearance) ? measure with { InOurWords = null } : measure;

    static Goal Of(Goal goal, Clearance clearance) => goal with
    {
        InOurWords = null,
        Because = null,
        For = [],
        MetWhen = null,
        Milestones = [],
        Actions = [.. goal.Actions.Where(action => clearance.Names.Holds(action, goal) && IsRead(action.Title, clearance))],
    };

    static bool IsRead(Prose words, Clearance clearance) => clearance.Names.Of(words) is not null;
}
