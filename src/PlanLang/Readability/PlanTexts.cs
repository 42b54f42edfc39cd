using PlanLang.Model;

namespace PlanLang.Readability;

/// <summary>Everything in a copy of a plan that its reader gets to read as it was written.</summary>
static class PlanTexts
{
    /// <summary>In the order of the model; who is a child is decided on that day.</summary>
    public static ImmutableArray<PlanText> Of(Plan copy, DateOnly day) =>
    [
        .. Worker([.. copy.Strengths?.Items ?? [], .. copy.Worries?.Items ?? []]),
        .. copy.Voices.Select(voice => new PlanText(voice.Words, PlanTextKind.Exact)),
        .. copy.Goals.SelectMany(goal => Of(goal, day).Concat(goal.Actions.Select(Of))),
        .. Worker(copy.Rewards.Select(reward => reward.Title)),
        .. copy.Sanctions.SelectMany(Of),
        .. Worker(copy.Stages.Select(stage => stage.Title)),
        .. Worker(copy.StepDowns.SelectMany(step => step.Afterwards).Select(help => help.What)),
        .. Worker(copy.Measures.Select(measure => measure.InOurWords)),
        .. Worker([copy.WeAllSay, copy.Contract?.Title, copy.Contract?.Purpose, copy.Contact.Complaints]),
    ];

    /// <summary>Those of a goal itself.</summary>
    public static IEnumerable<PlanText> Of(Goal goal, DateOnly day) =>
    [
        new(goal.Title, goal.For.Any(person => person.IsChildOn(day)) ? PlanTextKind.GoalOfAChild : PlanTextKind.Worker),
        .. goal.InOurWords is { } words ? [new PlanText(words, PlanTextKind.Exact)] : ImmutableArray<PlanText>.Empty,
        .. Worker([goal.Because]),
    ];

    /// <summary>What an action says.</summary>
    public static PlanText Of(PlanAction action) => new(action.Title, PlanTextKind.Action);

    /// <summary>Those of a sanction.</summary>
    public static IEnumerable<PlanText> Of(Sanction sanction) =>
    [
        .. Worker([sanction.Title]),
        .. sanction.Power is { } power ? [new PlanText(power, PlanTextKind.Exact)] : ImmutableArray<PlanText>.Empty,
    ];

    /// <summary>What the worker wrote.</summary>
    public static IEnumerable<PlanText> Worker(IEnumerable<Prose?> texts) =>
        texts.OfType<Prose>().Select(text => new PlanText(text, PlanTextKind.Worker));
}
