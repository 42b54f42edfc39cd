using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Wording;

namespace PlanLang.Agreement;

/// <summary>What people promise each other: all that somebody who signs a contract agrees to.</summary>
/// <param name="plan">The plan, or somebody's copy of it.</param>
/// <param name="words">How conditions are worded.</param>
sealed class PromiseClauses(Plan plan, Func<Condition, ImmutableArray<string>> words)
{
    /// <summary>In the canonical wording of conditions.</summary>
    public static IEnumerable<Clause> Of(Plan plan) => new PromiseClauses(plan, ConditionText.Of).All();

    /// <summary>The contract, goals and actions, rewards, sanctions, stages, steps down, reviews and what is counted.</summary>
    public IEnumerable<Clause> All() =>
    [
        .. plan.Contract is { } contract ? [Of(contract)] : Array.Empty<Clause>(),
        .. plan.Goals.SelectMany(Of),
        .. plan.Rewards.Select(Of),
        .. plan.Sanctions.Select(Of),
        .. plan.Stages.Select(Of),
        .. plan.StepDowns.Select(Of),
        .. plan.Reviews is { } reviews ? [Of(reviews)] : Array.Empty<Clause>(),
        .. plan.Measures.Select(Of),
    ];

    static Clause Of(Contract contract) => Clause.Of(
        ClauseKind.Contract,
        "contract",
        contract.At,
        ClausePart.Of(ClausePart.Title, contract.Title),
        ClausePart.Of("purpose", contract.Purpose),
        ClausePart.Of("period", contract.Period),
        ClausePart.Of("length", contract.Longest is { } longest ? $"at most {longest}" : null),
        ClausePart.Of("signed by", contract.SignedBy),
        ClausePart.Of("legal basis", contract.LegalBasis),
        ClausePart.Of("copies", contract.Copies),
        ClausePart.Of(contract.SeenBy));

    IEnumerable<Clause> Of(Goal goal) => goal.Actions.Select(Of).Prepend(Clause.Of(
        ClauseKind.Goal,
        Called("goal", goal.Id),
        goal.At,
        ClausePart.Of(ClausePart.Title, goal.Title),
        ClausePart.Of("in our words", goal.InOurWords),
        ClausePart.Of("about", goal.About),
        ClausePart.Of("for", goal.For),
        ClausePart.Of("because", goal.Because),
        ClausePart.Of("started at", goal.StartedAt is { } reading ? ConditionWording.Of(reading) : null),
        When("met when", goal.MetWhen),
        new("milestone", [.. goal.Milestones.Select(Text)]),
        ClausePart.Of("by", goal.By),
        ClausePart.Of(goal.SeenBy)));

    static Clause Of(PlanAction action) => Clause.Of(
        ClauseKind.Action,
        Called("action", action.Id),
        action.At,
        ClausePart.Of(ClausePart.Title, action.Title),
        ClausePart.Of("who", action.Who),
        ClausePart.Of("when", action.Prompt is { } prompt ? PromptWording.Of(prompt) : action.When?.ToString()),
        ClausePart.Of("by", action.By),
        ClausePart.Of("from", action.From),
        ClausePart.Of("until", action.Until),
        ClausePart.Of("cost", action.Cost is { } cost ? $"£{DecimalWording.Of(cost)}" : null),
        ClausePart.Of(action.SeenBy));

    Clause Of(Reward reward) => Clause.Of(
        ClauseKind.Reward,
        Called("reward", reward.Id),
        reward.At,
        ClausePart.Of(ClausePart.Title, reward.Title),
        ClausePart.Of("from", reward.From),
        When("when", reward.When),
        ClausePart.Of(reward.SeenBy));

    Clause Of(Sanction sanction) => Clause.Of(
        ClauseKind.Sanction,
        Called("sanction", sanction.Id),
        sanction.At,
        ClausePart.Of(ClausePart.Title, sanction.Title),
        ClausePart.Of("given to", sanction.GivenTo),
        ClausePart.Of("power", sanction.Power),
        ClausePart.Of("told on", sanction.ToldOn),
        new("support", [.. sanction.Support.Select(action => action.Title.Text)]),
        When("may be considered when", sanction.When),
        new("after", [.. sanction.After.Select(rung => rung.Title.Text)]),
        ClausePart.Of("decided by", sanction.DecidedBy),
        When("ends when", sanction.EndsWhen),
        ClausePart.Of(sanction.SeenBy));

    Clause Of(Stage stage, int place) => Clause.Of(
        ClauseKind.Stage,
        Called("stage", stage.Id),
        stage.At,
        ClausePart.Of(ClausePart.Title, stage.Title),
        ClausePart.Of("place", DecimalWording.Of(place + 1)),
        ClausePart.Of("visits", stage.Visits),
        When("move on when", stage.MoveOnWhen),
        ClausePart.Of(stage.SeenBy));

    Clause Of(StepDown step) => Clause.Of(
        ClauseKind.StepDown,
        $"step down to {step.To}",
        step.At,
        When("when", step.When),
        new("afterwards", [.. step.Afterwards.Select(Text)]),
        ClausePart.Of(step.SeenBy));

    static Clause Of(Reviews reviews) => Clause.Of(
        ClauseKind.Reviews,
        "reviews",
        reviews.At,
        ClausePart.Of("every", reviews.Every),
        ClausePart.Of("from", reviews.From),
        ClausePart.Of("who", reviews.Who),
        ClausePart.Of("chaired by", reviews.ChairedBy?.Name),
        ClausePart.Of(reviews.SeenBy));

    Clause Of(Measure measure) => Clause.Of(
        ClauseKind.Measure,
        $"measure {measure.Name}",
        measure.At,
        ClausePart.Of("name", measure.Name),
        MeasureText.Of(measure.Kind),
        MeasureText.Of(measure.Of, plan),
        ClausePart.Of("direction", MeasureText.Of(measure.Better)),
        ClausePart.Of("from", MeasureText.Of(measure.Promise)),
        ClausePart.Of("in our words", measure.InOurWords),
        ClausePart.Of(measure.SeenBy));

    ClausePart? When(string name, Condition? condition) =>
        condition is null or BrokenCondition ? null : new ClausePart(name, words(condition));

    string Text(Milestone milestone) => $"by {DateWords.Format(milestone.By)}: {string.Join("; ", words(milestone.Condition))}";

    static string Text(Afterwards help) => MeasureText.Of(help.Until) is { } until ? $"{help.What.Text} until {until}" : help.What.Text;

    /// <summary>An id made from a kind and a place says the kind already.</summary>
    static string Called(string kind, string id) => id.StartsWith($"{kind} ", StringComparison.Ordinal) ? id : $"{kind} {id}";
}
