using PlanLang.Model;

namespace PlanLang.Privacy;

/// <summary>All that a plan says for more than the team to read.</summary>
static class Statements
{
    /// <summary>Block by block, in the order in which the model lists them.</summary>
    public static IEnumerable<Statement> Of(Plan plan, Labels labels) =>
    [
        .. plan.Goals.SelectMany(goal => Of(goal, labels)),
        .. plan.Rewards.SelectMany(reward => Of(reward, labels)),
        .. plan.Sanctions.SelectMany(sanction => Of(sanction, labels)),
        .. plan.Stages.SelectMany(stage => Of(labels.Of(stage), labels, [stage.Title], [stage.MoveOnWhen])),
        .. plan.StepDowns.SelectMany(step => Of(labels.Of(step), labels, [.. step.Afterwards.Select(help => help.What)], [step.When])),
        .. plan.StepUps.SelectMany(step => Of(labels.Of(step), labels, [], [step.When])),
        .. plan.Criteria.SelectMany(rule => Of(labels.Of(rule), labels, [rule.Title, rule.Otherwise], [rule.When])),
        .. plan.Results.SelectMany(rule => Of(labels.Of(rule), labels, [rule.Title], [rule.When])),
        .. plan.Strengths is { } strengths ? Of(labels.OfStrengths(strengths), labels, [.. strengths.Items], []) : [],
        .. plan.Worries is { } worries ? Of(labels.OfWorries(worries), labels, [.. worries.Items], []) : [],
        .. Of(labels.Everyone, labels, [plan.WeAllSay], []),
        .. plan.Contract is { } contract ? Of(contract, labels) : [],
        .. plan.Reviews is { } reviews ? Of(reviews, labels) : [],
        .. plan.Voices.SelectMany(voice => Of(voice, labels)),
        .. plan.Notes.Select(note => Statement.Of(note.Words, labels.OfTeamWords(note.SeenBy))),
        .. plan.Measures.SelectMany(measure => Of(labels.Of(measure), labels, [measure.InOurWords], [])),
    ];

    /// <summary>Who leads them; of who comes, each reader is shown those whom they may see.</summary>
    static IEnumerable<Statement> Of(Reviews reviews, Labels labels) =>
        reviews.ChairedBy is { } chair ? [Statement.Of([chair], labels.Of(reviews), reviews.At)] : [];

    static IEnumerable<Statement> Of(Voice voice, Labels labels)
    {
        var label = labels.Of(voice);

        return [Statement.Of(voice.Words, label), Statement.Of([voice.Of], label, voice.At)];
    }

    static IEnumerable<Statement> Of(Goal goal, Labels labels)
    {
        var label = labels.Of(goal);

        return
        [
            .. Of(label, labels, [goal.Title, goal.InOurWords, goal.Because], [goal.MetWhen, .. goal.Milestones.Select(each => each.Condition)]),
            Statement.Of(goal.For, label, goal.At),
            .. goal.Actions.SelectMany(action => Of(action, labels.Of(action, goal), labels)),
        ];
    }

    static IEnumerable<Statement> Of(PlanAction action, Label label, Labels labels) =>
    [
        .. Of(label, labels, [action.Title], []),
        Statement.Of(action.Who, label, action.At),
        .. action.Prompt is { Event: CountEvent count }
            ? [new Statement(label, Mentions.None with { Measures = [count.Measure] }, "", action.At)]
            : Array.Empty<Statement>(),
    ];

    static IEnumerable<Statement> Of(Reward reward, Labels labels)
    {
        var label = labels.Of(reward);

        return [.. Of(label, labels, [reward.Title], [reward.When]), Statement.Of(reward.From, label, reward.At)];
    }

    static IEnumerable<Statement> Of(Sanction sanction, Labels labels)
    {
        var label = labels.Of(sanction);
        var references = Mentions.None with
        {
            People = [.. sanction.GivenTo, .. sanction.DecidedBy],
            Actions = [.. sanction.Support.Select(action => action.Id)],
            Sanctions = [.. sanction.After.Select(rung => rung.Id)],
        };

        return
        [
            .. Of(label, labels, [sanction.Title, sanction.Power], [sanction.When, sanction.EndsWhen]),
            new Statement(label, references, "", sanction.At),
            .. sanction.Support.Select(action => Statement.OfTitle(action.Title, label, sanction.At)),
            .. sanction.After.Select(rung => Statement.OfTitle(rung.Title, label, sanction.At)),
        ];
    }

    static IEnumerable<Statement> Of(Contract contract, Labels labels)
    {
        var label = labels.Of(contract);

        return [.. Of(label, labels, [contract.Title, contract.Purpose], []), Statement.Of(contract.SignedBy, label, contract.At)];
    }

    static IEnumerable<Statement> Of(
        Label label, Labels labels, ImmutableArray<Prose?> texts, ImmutableArray<Condition?> conditions) =>
    [
        .. texts.OfType<Prose>().Select(text => Statement.Of(text, labels.Part(label, text.SeenBy))),
        .. conditions.OfType<Condition>().Select(condition => Statement.Of(condition, label)),
    ];
}
