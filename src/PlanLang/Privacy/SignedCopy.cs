using PlanLang.Agreement;
using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Privacy;

/// <summary>
/// What somebody signs: the promises in their own copy of the plan. What they may not see has no part in it, nor has
/// who else may see what, nor a measure that none of their conditions names.
/// </summary>
static class SignedCopy
{
    /// <summary>The clauses that somebody signs.</summary>
    /// <param name="plan">The whole plan.</param>
    /// <param name="signer">Who signs.</param>
    /// <param name="day">The day of signing, on which it is decided who is a child.</param>
    public static ImmutableArray<Clause> Of(Plan plan, Person signer, DateOnly day) =>
        Promises(new Clearance(plan, new Audience([signer]), day));

    /// <summary>
    /// A signature as the audience of a copy may know it. What changed for the signer is their own to read; others learn
    /// only of clauses that stand in their own copy and there say something else than was signed.
    /// </summary>
    public static SignedEntry Of(SignedEntry entry, Clearance clearance)
    {
        if (entry.Version is null || (entry.By is [var signer] && clearance.IsOf(signer)))
        {
            return entry;
        }

        var changes = entry.Clauses.IsEmpty
            ? []
            : SignedVersion.Changes(entry.Clauses, Promises(clearance), clearance.Plan.At);

        return entry with { Changes = [.. changes.Where(change => change.Form != ChangeForm.Removed)] };
    }

    /// <summary>What a copy that is to be read promises.</summary>
    static ImmutableArray<Clause> Promises(Clearance clearance)
    {
        var copy = PlanCopy.Of(clearance.Plan, Copying.ToRead(clearance));
        var named = MeasuresIn(copy);

        return
        [
            .. PromiseClauses.Of(copy)
                .Where(clause => clause.Kind != ClauseKind.Measure || named.Contains(clause.At))
                .Select(WithoutReaders),
        ];
    }

    static Clause WithoutReaders(Clause clause) =>
        clause with { Parts = [.. clause.Parts.Where(part => part.Name != ClausePart.Readers)] };

    static HashSet<Location> MeasuresIn(Plan copy) =>
        [.. Conditions(copy).OfType<Condition>().SelectMany(condition => Mentions.Of(condition).Measures).Select(measure => measure.At)];

    static IEnumerable<Condition?> Conditions(Plan copy) =>
    [
        .. copy.Goals.SelectMany(goal => goal.Milestones.Select(each => (Condition?)each.Condition).Prepend(goal.MetWhen)),
        .. copy.Rewards.Select(reward => reward.When),
        .. copy.Sanctions.SelectMany(sanction => new[] { sanction.When, sanction.EndsWhen }),
        .. copy.Stages.Select(stage => stage.MoveOnWhen),
        .. copy.StepDowns.Select(step => step.When),
    ];
}
