using PlanLang.Model;

namespace PlanLang.Privacy;

/// <summary>A block of a plan with its readers.</summary>
/// <param name="Words">What the plan calls it.</param>
/// <param name="Label">Who sees it.</param>
/// <param name="SeenBy">The line that says so; null where the kind of block decides.</param>
/// <param name="At">Where it is declared.</param>
sealed record LabelledBlock(string Words, Label Label, SeenBy? SeenBy, Location At)
{
    /// <summary>All blocks, in the order in which the model lists them.</summary>
    public static ImmutableArray<LabelledBlock> Of(Plan plan, Labels labels) =>
    [
        .. plan.WeAllSay is { } words ? [new LabelledBlock("we all say", labels.Part(labels.Everyone, words.SeenBy), words.SeenBy, words.At)] : Nothing,
        .. plan.Strengths is { } strengths ? [new LabelledBlock("strengths", labels.OfStrengths(strengths), strengths.SeenBy, strengths.At)] : Nothing,
        .. plan.Worries is { } worries ? [new LabelledBlock("worries", labels.OfWorries(worries), worries.SeenBy, worries.At)] : Nothing,
        .. plan.Voices.Select(voice => new LabelledBlock($"voice of {voice.Of.Name}", labels.Of(voice), voice.SeenBy, voice.At)),
        .. plan.Notes.Select(note => new LabelledBlock("note", labels.OfTeamWords(note.SeenBy), note.SeenBy, note.At)),
        .. plan.Measures.Select(measure => new LabelledBlock($"measure {measure.Name}", labels.Of(measure), measure.SeenBy, measure.At)),
        .. plan.Goals.SelectMany(goal => Of(goal, labels)),
        .. plan.Rewards.Select(reward => new LabelledBlock(Named("reward", reward.Id), labels.Of(reward), reward.SeenBy, reward.At)),
        .. plan.Sanctions.Select(sanction => new LabelledBlock(Named("sanction", sanction.Id), labels.Of(sanction), sanction.SeenBy, sanction.At)),
        .. plan.Stages.Select(stage => new LabelledBlock(Named("stage", stage.Id), labels.Of(stage), stage.SeenBy, stage.At)),
        .. plan.StepDowns.Select(step => new LabelledBlock($"step down to {step.To}", labels.Of(step), step.SeenBy, step.At)),
        .. plan.StepUps.Select(step => new LabelledBlock($"step up to {step.To}", labels.Of(step), step.SeenBy, step.At)),
        .. plan.Reviews is { } reviews ? [new LabelledBlock("reviews", labels.Of(reviews), reviews.SeenBy, reviews.At)] : Nothing,
        .. plan.Contract is { } contract ? [new LabelledBlock("contract", labels.Of(contract), contract.SeenBy, contract.At)] : Nothing,
        .. plan.Criteria.Concat<Rule>(plan.Results).Select(rule => new LabelledBlock(rule.Id, labels.Of(rule), rule.SeenBy, rule.At)),
    ];

    static ImmutableArray<LabelledBlock> Nothing => [];

    static IEnumerable<LabelledBlock> Of(Goal goal, Labels labels) =>
    [
        new LabelledBlock(Named("goal", goal.Id), labels.Of(goal), goal.SeenBy, goal.At),
        .. goal.Actions.Select(action =>
            new LabelledBlock(Named("action", action.Id), labels.Of(action, goal), action.SeenBy ?? goal.SeenBy, action.At)),
    ];

    /// <summary><c>goal school</c>; what has no name is called <c>goal 2</c> already.</summary>
    static string Named(string kind, string id) => id.StartsWith($"{kind} ", StringComparison.Ordinal) ? id : $"{kind} {id}";
}
