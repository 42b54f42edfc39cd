using PlanLang.Model;
using PlanLang.Privacy;

namespace PlanLang.Readability;

/// <summary>Everything in a plan that somebody of the family at home gets to read as it was written.</summary>
static class FamilyTexts
{
    /// <summary>Each once, in the order of the model; who is a child is decided on that day.</summary>
    public static ImmutableArray<PlanText> Of(Plan plan, DateOnly day)
    {
        var labels = new Labels(plan, day);
        var family = PeopleKinds.Family(plan).ToImmutableArray();

        return [.. Labelled(plan, labels, day).Where(one => family.Any(one.Label.Holds)).Select(one => one.Text)];
    }

    /// <summary>All that people wrote, each text with those who may see it.</summary>
    static IEnumerable<(PlanText Text, Label Label)> Labelled(Plan plan, Labels labels, DateOnly day) =>
    [
        .. plan.Strengths is { } strengths ? Worker(labels.OfStrengths(strengths), labels, [.. strengths.Items]) : [],
        .. plan.Worries is { } worries ? Worker(labels.OfWorries(worries), labels, [.. worries.Items]) : [],
        .. plan.Voices.Select(voice => (new PlanText(voice.Words, PlanTextKind.Exact), labels.Of(voice))),
        .. plan.Goals.SelectMany(goal => Of(goal, labels, day)),
        .. plan.Rewards.SelectMany(reward => Worker(labels.Of(reward), labels, [reward.Title])),
        .. plan.Sanctions.SelectMany(sanction => Of(labels.Of(sanction), labels, PlanTexts.Of(sanction))),
        .. plan.Stages.SelectMany(stage => Worker(labels.Of(stage), labels, [stage.Title])),
        .. plan.StepDowns.SelectMany(step => Worker(labels.Of(step), labels, [.. step.Afterwards.Select(help => help.What)])),
        .. plan.Measures.Where(measure => measure.InOurWords is not null).SelectMany(measure => Worker(labels.Of(measure), labels, [measure.InOurWords])),
        .. plan.Contract is { } contract ? Worker(labels.Of(contract), labels, [contract.Title, contract.Purpose]) : [],
        .. Worker(labels.Everyone, labels, [plan.WeAllSay]),
        .. Worker(labels.FamilyAndTeam, labels, [plan.Contact.Complaints]),
    ];

    /// <summary>Whoever does something reads that, also where the goal is not theirs to see.</summary>
    static IEnumerable<(PlanText Text, Label Label)> Of(Goal goal, Labels labels, DateOnly day) =>
    [
        .. Of(labels.Of(goal), labels, PlanTexts.Of(goal, day)),
        .. goal.Actions.SelectMany(action => Of(labels.Of(action, goal), labels, [PlanTexts.Of(action)])),
    ];

    static IEnumerable<(PlanText Text, Label Label)> Worker(Label whole, Labels labels, IEnumerable<Prose?> texts) =>
        Of(whole, labels, PlanTexts.Worker(texts));

    static IEnumerable<(PlanText Text, Label Label)> Of(Label whole, Labels labels, IEnumerable<PlanText> texts) =>
        texts.Select(text => (text, labels.Part(whole, text.Prose.SeenBy)));
}
