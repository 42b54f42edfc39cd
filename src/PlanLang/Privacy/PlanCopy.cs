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
    public static Plan Of(Plan plan, Clearance clearance)
    {
        var goals = GoalCopy.Of(plan, clearance);

        return plan with
        {
            KeyWorker = plan.KeyWorker is { } keyWorker && clearance.Sees(keyWorker) ? keyWorker : null,
            People = clearance.Of(plan.People),
            Groups = [],
            Strengths = plan.Strengths is { } strengths ? Of(strengths, clearance.Labels.OfStrengths(strengths), clearance) : null,
            Worries = plan.Worries is { } worries ? Of(worries, clearance.Labels.OfWorries(worries), clearance) : null,
            Voices = [.. plan.Voices.Where(voice => clearance.Sees(voice.Of) && clearance.Sees(clearance.Labels.Of(voice)))],
            Notes = [.. plan.Notes.Where(note => clearance.Sees(clearance.Labels.OfTeamWords(note.SeenBy)))],
            Measures = [.. plan.Measures.Where(clearance.Sees).Select(measure => Of(measure, clearance))],
            Goals = goals,
            Rewards = [.. plan.Rewards.Select(reward => Of(reward, clearance)).OfType<Reward>().Select(Numbered)],
            Sanctions = SanctionCopy.Of(plan, goals, clearance),
            Stages = [.. plan.Stages.Select(stage => Of(stage, clearance)).OfType<Stage>()],
            StepDowns = [.. plan.StepDowns.Where(step => clearance.Sees(clearance.Labels.Of(step))).Select(step => Of(step, clearance))],
            StepUps = [.. plan.StepUps.Where(step => clearance.Sees(clearance.Labels.Of(step)))],
            Reviews = plan.Reviews is { } reviews ? Of(reviews, clearance) : null,
            Contract = plan.Contract is { } contract ? Of(contract, clearance) : null,
            Criteria = [.. RuleCopy.Of(plan.Criteria, clearance)],
            Results = [.. RuleCopy.Of(plan.Results, clearance)],
            Scores = [.. RuleCopy.Of(plan.Scores, goals, clearance)],
            Expectations = [],
        };
    }

    static ProseList? Of(ProseList list, Label label, Clearance clearance)
    {
        var items = list.Items.Select(item => clearance.Of(label, item)).OfType<Prose>().ToImmutableArray();

        return items.IsEmpty ? null : list with { Items = items };
    }

    static Measure Of(Measure measure, Clearance clearance) =>
        measure with { InOurWords = clearance.Of(clearance.Labels.Of(measure), measure.InOurWords) };

    static Reward? Of(Reward reward, Clearance clearance) => clearance.Of(clearance.Labels.Of(reward), reward.Title) is null
        ? null
        : reward with { From = clearance.Of(reward.From), When = clearance.Of(reward.When) };

    static Reward Numbered(Reward reward, int index) => reward.Name is null
        ? reward with { Id = string.Create(CultureInfo.InvariantCulture, $"reward {index + 1}") }
        : reward;

    static Stage? Of(Stage stage, Clearance clearance) => clearance.Of(clearance.Labels.Of(stage), stage.Title) is null
        ? null
        : stage with { MoveOnWhen = clearance.Of(stage.MoveOnWhen) };

    static StepDown Of(StepDown step, Clearance clearance)
    {
        var label = clearance.Labels.Of(step);

        return step with
        {
            When = clearance.Of(step.When),
            Afterwards = [.. step.Afterwards.Where(help => clearance.Of(label, help.What) is not null)],
        };
    }

    static Reviews? Of(Reviews reviews, Clearance clearance) => !clearance.Sees(clearance.Labels.Of(reviews))
        ? null
        : reviews with
        {
            Who = clearance.Of(reviews.Who),
            ChairedBy = reviews.ChairedBy is { } chair && clearance.Sees(chair) ? chair : null,
        };

    static Contract? Of(Contract contract, Clearance clearance)
    {
        var label = clearance.Labels.Of(contract);

        return clearance.Of(label, contract.Title) is null
            ? null
            : contract with
            {
                Purpose = clearance.Of(label, contract.Purpose),
                SignedBy = clearance.Of(contract.SignedBy),
                Copies = clearance.Of(contract.Copies),
            };
    }
}
