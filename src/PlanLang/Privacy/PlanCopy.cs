using System.Globalization;
using PlanLang.Model;

namespace PlanLang.Privacy;

/// <summary>
/// One audience's copy of a plan. What it may not see is not there: no gap, no number out of order, no mark.
/// What evaluation needs to know of people, such as a birth date, stays; pages show names and roles alone.
/// </summary>
static class PlanCopy
{
    /// <summary>The plan as that audience may see it.</summary>
    public static Plan Of(Plan plan, Sight sight)
    {
        var goals = GoalCopy.Of(plan, sight);

        return plan with
        {
            KeyWorker = plan.KeyWorker is { } keyWorker && sight.Sees(keyWorker) ? keyWorker : null,
            People = sight.Of(plan.People),
            Groups = [],
            Strengths = plan.Strengths is { } strengths ? Of(strengths, sight.Labels.OfStrengths(strengths), sight) : null,
            Worries = plan.Worries is { } worries ? Of(worries, sight.Labels.OfWorries(worries), sight) : null,
            Voices = [.. plan.Voices.Where(voice => sight.Sees(voice.Of) && sight.Sees(sight.Labels.Of(voice)))],
            Notes = [.. plan.Notes.Where(note => sight.Sees(sight.Labels.OfTeamWords(note.SeenBy)))],
            Measures = [.. plan.Measures.Where(sight.Sees).Select(measure => Of(measure, sight))],
            Goals = goals,
            Rewards = [.. plan.Rewards.Select(reward => Of(reward, sight)).OfType<Reward>().Select(Numbered)],
            Sanctions = SanctionCopy.Of(plan, goals, sight),
            Stages = [.. plan.Stages.Select(stage => Of(stage, sight)).OfType<Stage>()],
            StepDowns = [.. plan.StepDowns.Where(step => sight.Sees(sight.Labels.Of(step))).Select(step => Of(step, sight))],
            StepUps = [.. plan.StepUps.Where(step => sight.Sees(sight.Labels.Of(step)))],
            Reviews = plan.Reviews is { } reviews ? Of(reviews, sight) : null,
            Contract = plan.Contract is { } contract ? Of(contract, sight) : null,
        };
    }

    static ProseList? Of(ProseList list, Label label, Sight sight)
    {
        var items = list.Items.Select(item => sight.Of(label, item)).OfType<Prose>().ToImmutableArray();

        return items.IsEmpty ? null : list with { Items = items };
    }

    static Measure Of(Measure measure, Sight sight) =>
        measure with { InOurWords = sight.Of(sight.Labels.Of(measure), measure.InOurWords) };

    static Reward? Of(Reward reward, Sight sight) => sight.Of(sight.Labels.Of(reward), reward.Title) is null
        ? null
        : reward with { From = sight.Of(reward.From), When = sight.Of(reward.When) };

    static Reward Numbered(Reward reward, int index) => reward.Name is null
        ? reward with { Id = string.Create(CultureInfo.InvariantCulture, $"reward {index + 1}") }
        : reward;

    static Stage? Of(Stage stage, Sight sight) => sight.Of(sight.Labels.Of(stage), stage.Title) is null
        ? null
        : stage with { MoveOnWhen = sight.Of(stage.MoveOnWhen) };

    static StepDown Of(StepDown step, Sight sight)
    {
        var label = sight.Labels.Of(step);

        return step with
        {
            When = sight.Of(step.When),
            Afterwards = [.. step.Afterwards.Where(help => sight.Of(label, help.What) is not null)],
        };
    }

    static Reviews? Of(Reviews reviews, Sight sight) => !sight.Sees(sight.Labels.Of(reviews))
        ? null
        : reviews with
        {
            Who = sight.Of(reviews.Who),
            ChairedBy = reviews.ChairedBy is { } chair && sight.Sees(chair) ? chair : null,
        };

    static Contract? Of(Contract contract, Sight sight)
    {
        var label = sight.Labels.Of(contract);

        return sight.Of(label, contract.Title) is null
            ? null
            : contract with
            {
                Purpose = sight.Of(label, contract.Purpose),
                SignedBy = sight.Of(contract.SignedBy),
                Copies = sight.Of(contract.Copies),
            };
    }
}
