using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Privacy;

/// <summary>
/// Of which conditions an audience may know what they come to: it has to see every block and every measure that they
/// are declared from, and those that these are declared from in turn.
/// </summary>
/// <param name="clearance">What the audience may see.</param>
sealed class VerdictClearance(Clearance clearance)
{
    /// <summary>Whether the audience may know what the condition comes to.</summary>
    public bool Holds(Condition condition) => Holds(condition, []);

    /// <summary>Whether the audience may know how the goal stands.</summary>
    public bool Holds(Goal goal) => Holds(goal, []);

    /// <summary>Whether the audience may know how the sanction stands: late help and earlier rungs make it wait.</summary>
    public bool Holds(Sanction sanction) => Holds(sanction, []);

    /// <summary>A goal that its actions decide about ranges over those that all its readers see: the family and the team.</summary>
    bool Holds(Goal goal, ImmutableHashSet<string> passed) =>
        passed.Contains(goal.Id)
        || (clearance.SeesGoal(goal.Id)
            && (goal.MetWhen is not null || clearance.Sees(clearance.Labels.FamilyAndTeam))
            && Conditions(goal).All(condition => Holds(condition, passed.Add(goal.Id)))
            && (goal.StartedAt is not { } reading || Holds(reading.Measure, reading.Subject)));

    bool Holds(Condition condition, ImmutableHashSet<string> passed) => condition switch
    {
        ListCondition list => list.Parts.All(part => Holds(part.Condition, passed)),
        JoinedCondition joined => joined.Parts.All(part => Holds(part, passed)),
        ValueCondition value => Holds(value.Measure, value.Subject) && Holds(value.Timeframe),
        ChangeCondition change => Holds(change.Measure, change.Subject) && Holds(change.Timeframe) && Holds(change.Baseline),
        StatusCondition status => Holds(status.Measure, status.Subject),
        GoalsCondition goals => Goals(goals.Goals).All(goal => Holds(goal, passed)) && SeesAll(goals.Goals),
        ActionCondition action => clearance.SeesAction(action.Id),
        ActionKeptCondition action => clearance.SeesAction(action.Id),
        SanctionCondition sanction => Sanctions(sanction.Id).All(one => Holds(one, passed)),
        ReviewHeldCondition => SeesReviews,
        AgreesCondition agrees => SeesAgreements && clearance.Names.Holds(agrees.Person),
        _ => true,
    };

    /// <summary>A list that ranges over goals ranges over those that all its readers see: the family and the team.</summary>
    bool SeesAll(GoalSet goals) => goals is NamedGoals || clearance.Sees(clearance.Labels.FamilyAndTeam);

    bool SeesReviews => clearance.Plan.Reviews is { } reviews && clearance.Sees(clearance.Labels.Of(reviews));

    bool SeesAgreements => clearance.Plan.StepDowns.Any(step => clearance.Sees(clearance.Labels.Of(step)));

    bool Holds(Sanction sanction, ImmutableHashSet<string> passed) =>
        passed.Contains($"sanction {sanction.Id}")
        || (clearance.SeesSanction(sanction.Id)
            && sanction.Support.All(action => clearance.SeesAction(action.Id))
            && sanction.After.All(rung => clearance.SeesSanction(rung.Id))
            && new[] { sanction.When, sanction.EndsWhen }.OfType<Condition>()
                .All(condition => Holds(condition, passed.Add($"sanction {sanction.Id}"))));

    bool Holds(Measure measure, Subject subject) =>
        clearance.Sees(measure) && (subject is not PersonSubject one || clearance.Names.Holds(one.Person));

    bool Holds(Timeframe? timeframe) => timeframe switch
    {
        EachOfLastReviewsTimeframe => SeesReviews,
        SinceTimeframe since => Holds(since.From),
        BeforeTimeframe before => Holds(before.Before),
        AfterTimeframe after => Holds(after.After),
        BetweenAfterTimeframe after => Holds(after.After),
        _ => true,
    };

    bool Holds(Baseline baseline) => baseline switch
    {
        TimeframeBaseline one => Holds(one.Timeframe),
        MonthlyBaseline one => Holds(one.Timeframe),
        SinceBaseline one => Holds(one.Since),
        _ => true,
    };

    bool Holds(Anchor anchor) => anchor switch
    {
        LastReviewAnchor => SeesReviews,
        ClosingAnchor => clearance.Sees(clearance.Labels.FamilyAndTeam),
        _ => true,
    };

    IEnumerable<Goal> Goals(GoalSet goals) => goals switch
    {
        NamedGoals named => clearance.Plan.Goals.Where(goal => named.Ids.Contains(goal.Id)),
        QuantifiedGoals some => clearance.Plan.Goals.Where(goal => some.Counts(goal) && clearance.SeesGoal(goal.Id)),
        _ => [],
    };

    IEnumerable<Sanction> Sanctions(string id) => clearance.Plan.Sanctions.Where(sanction => sanction.Id == id);

    static IEnumerable<Condition> Conditions(Goal goal) =>
        goal.Milestones.Select(milestone => milestone.Condition).Append(goal.MetWhen).OfType<Condition>();
}
