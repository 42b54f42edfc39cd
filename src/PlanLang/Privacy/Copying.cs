using PlanLang.Model;

namespace PlanLang.Privacy;

/// <summary>How a copy of a plan is made: with every condition that its readers may read, or only with what may be judged for them.</summary>
/// <param name="Clearance">What they may see.</param>
/// <param name="Keeps">Which conditions stay.</param>
/// <param name="KeepsGoal">Of which goals it stays when they are met.</param>
/// <param name="KeepsSanction">Of which sanctions it stays when they may be considered.</param>
sealed record Copying(
    Clearance Clearance, Func<Condition, bool> Keeps, Func<Goal, bool> KeepsGoal, Func<Sanction, bool> KeepsSanction)
{
    /// <summary>To be read: whoever sees a block reads its conditions.</summary>
    public static Copying ToRead(Clearance clearance) => new(
        clearance,
        clearance.Names.Holds,
        goal => goal.MetWhen is not { } condition || clearance.Names.Holds(condition),
        sanction => sanction.When is not { } condition || clearance.Names.Holds(condition));

    /// <summary>To be judged: whoever sees all that decides a condition may know what it comes to.</summary>
    public static Copying ToJudge(Clearance clearance) =>
        new(clearance, clearance.Verdicts.Holds, clearance.Verdicts.Holds, clearance.Verdicts.Holds);

    /// <summary>The condition where it stays; otherwise one of which nothing can be said.</summary>
    public Condition? Of(Condition? condition) =>
        condition is null || Keeps(condition) ? condition : new BrokenCondition(condition.At);

    /// <summary>When the goal is met, in the same way.</summary>
    public Condition? MetWhen(Goal goal) => KeepsGoal(goal) ? goal.MetWhen : new BrokenCondition(goal.At);

    /// <summary>When the sanction may be considered, in the same way.</summary>
    public Condition? When(Sanction sanction) => KeepsSanction(sanction) ? sanction.When : new BrokenCondition(sanction.At);
}
