using System.Globalization;
using PlanLang.Model;

namespace PlanLang.Privacy;

/// <summary>
/// One audience's copy of a plan. What it may not see is not there: no gap, no number out of order, no mark.
/// What evaluation needs to know of people, such as a birth date, stays; pages show names and roles alone.
/// </summary>
static class PlanCopy
{
    /// <summary>The plan as the audience may see it.</summary>
    public static Plan Of(Plan plan, Copying copying)
    {
        var clearance = copying.Clearance;
        var goals = GoalCopy.Of(plan, copying);

        return plan with
        {
            KeyWorker = plan.KeyWorker is { } keyWorker && clearance.Sees(clearance.Labels.Of(keyWorker)) ? keyWorker : null,
            People = [.. plan.People.Where(clearance.Names.Holds)],
            Groups = [],
            Strengths = plan.Strengths is { } strengths ? Of(strengths, clearance.Labels.OfStrengths(strengths), clearance) : null,
            Worries = plan.Worries is { } worries ? Of(worries, clearance.Labels.OfWorries(worries), clearance) : null,
            Voices = [.. plan.Voices.Where(voice => clearance.Names.Holds(voice.Of) && clearance.Sees(clearance.Labels.Of(voice)))],
            Notes = [.. plan.Notes.Where(note => clearance.Sees(clearance.Labels.OfTeamWords(note.SeenBy)))],
            Measures = [.. plan.Measures.Where(clearance.Sees).Select(measure => Of(measure, clearance))],
            WeAllSay = clearance.Of(clearance.Labels.Everyone, plan.WeAllSay),
            Sharing = SharingAgreement.None,
            VisitCounts = [.. plan.VisitCounts.Where(clearance.Sees)],
            Goals = goals,
            Rewards = [.. plan.Rewards.Select(reward => Of(reward, copying)).OfType<Reward>().Select(Numbered)],
            Sanctions = SanctionCopy.Of(plan, goals, copying),
            Stages = [.. plan.Stages.Select(stage => Of(stage, copying)).OfType<Stage>()],
            StepDowns = [.. plan.StepDowns.Where(step => clearance.Sees(clearance.Labels.Of(step))).Select(step => Of(step, copying))],
            StepUps = [.. plan.StepUps.Where(step => clearance.Sees(clearance.Labels.Of(step))).Select(step => step with { When = copying.Of(step.When) })],
            Reviews = plan.Reviews is { } reviews ? Of(reviews, clearance) : null,
            Contract = plan.Contract is { } contract ? Of(contract, clearance) : null,
            Criteria = [.. RuleCopy.Of(plan.Criteria, copying)],
            Results = [.. RuleCopy.Of(plan.Results, copying)],
            Figures = [],
            Background = clearance.Sees(clearance.Labels.OfTeamWords(null)) ? plan.Background : Background.None,
            Scores = [.. RuleCopy.Of(plan.Scores, goals, clearance)],
            Expectations = [],
            Raised = [],
        };
    }

    static ProseList? Of(ProseList list, Label label, Clearance clearance)
    {
        var items = list.Items.Select(item => clearance.Of(label, item)).OfType<Prose>().ToImmutableArray();

        return items.IsEmpty ? null : list with { Items = items };
    }

    static Measure Of(Measure measure, Clearance clearance) =>
        measure with { InOurWords = clearance.Of(clearance.Labels.Of(measure), measure.InOurWords) };

    static Reward? Of(Reward reward, Copying copying) =>
        copying.Clearance.Of(copying.Clearance.Labels.Of(reward), reward.Title) is null
            ? null
            : reward with { From = copying.Clearance.Of(reward.From), When = copying.Of(reward.When) };

    static Reward Numbered(Reward reward, int index) => reward.Name is null
        ? reward with { Id = string.Create(CultureInfo.InvariantCulture, $"reward {index + 1}") }
        : reward;

    static Stage? Of(Stage stage, Copying copying) =>
        copying.Clearance.Of(copying.Clearance.Labels.Of(stage), stage.Title) is null
            ? null
            : stage with { MoveOnWhen = copying.Of(stage.MoveOnWhen) };

    static StepDown Of(StepDown step, Copying copying)
    {
        var clearance = copying.Clearance;
        var label = clearance.Labels.Of(step);

        return step with
        {
            When = copying.Of(step.When),
            Afterwards = [.. step.Afterwards.Where(help => clearance.Of(label, help.What) is not null)],
        };
    }

    static Reviews? Of(Reviews reviews, Clearance clearance) => !clearance.Sees(clearance.Labels.Of(reviews))
        ? null
        : reviews with
        {
            Who = clearance.Of(reviews.Who),
            ChairedBy = reviews.ChairedBy is { } chair && clearance.Names.Holds(chair) ? chair : null,
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
