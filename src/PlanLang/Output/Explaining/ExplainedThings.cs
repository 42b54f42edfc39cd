using System.Globalization;
using PlanLang.Dates;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>All that can be explained of a plan, in the order of the page that <c>plan check</c> prints.</summary>
static class ExplainedThings
{
    static readonly Language Words = Language.English;

    /// <summary>Goals with their milestones and actions, rewards, sanctions, rules, scores, stages, steps, reviews and the contract.</summary>
    public static ImmutableArray<Explained> Of(Assessment assessment) =>
    [
        .. assessment.Goals.SelectMany(goal => Of(goal, assessment)),
        .. assessment.Rewards.Select(Of),
        .. assessment.Sanctions.Select(one => Of(one, assessment)),
        .. assessment.Criteria.Select(one => OfRule("criteria", one.Criteria, one.When)),
        .. assessment.Results.Select(one => Of(one, assessment)),
        .. FigureAssessor.Assess(assessment, Depth.Everything).Select(Of),
        .. assessment.Scores.Select(Of),
        .. assessment.Plan.Stages.Select(stage => Of(stage, assessment)),
        .. assessment.StepDowns.Select(step => Of("step down", "check.stepDown", step)),
        .. assessment.StepUps.Select(step => Of("step up", "check.stepUp", step)),
        .. ExplainedMeetings.Of(assessment),
    ];

    static IEnumerable<Explained> Of(GoalAssessment goal, Assessment assessment)
    {
        var actions = assessment.Actions.Where(one => one.Goal.Id == goal.Goal.Id).ToImmutableArray();
        var isByActions = goal.MetWhen is null;

        return
        [
            new Explained("goal", goal.Goal.Id, goal.Goal.Title.Text, VerdictPiece.Of(goal.Status), goal.Goal.At, goal.MetWhen)
            {
                OtherNames = [goal.Goal.Id, goal.Goal.Title.Text],
                Facts = [.. GoalFacts.Of(goal, assessment), .. isByActions ? [Words["check.byActions"], .. actions.Select(Sentence)] : Array.Empty<string>()],
                Evidence = EvidenceLines.Of([.. isByActions ? actions.SelectMany(one => one.Evidence) : [], .. Beside(goal, assessment)]),
            },
            .. goal.Milestones.Select(one => Of(one, goal.Goal)),
            .. actions.Select(Of),
        ];
    }

    static ImmutableArray<Evidence> Beside(GoalAssessment goal, Assessment assessment) => TodayOf(assessment) is var at
        && GoalAssessor.MetWhenOf(goal.Goal, at) is { } metWhen
            ? GoalEvidence.Beside(goal.Goal, metWhen, at)
            : [];

    static Standpoint TodayOf(Assessment assessment) => Standpoint.At(assessment.Plan, assessment.Diary, assessment.AsOf);

    static Explained Of(MilestoneAssessment milestone, Goal goal)
    {
        var date = DateWords.Format(milestone.Milestone.By);

        return new Explained(
            "milestone",
            $"by {date}",
            Words.Say("explain.milestone", ("id", goal.Id), ("date", date)),
            VerdictPiece.Of(milestone.Judgement.Verdict),
            milestone.Milestone.At,
            milestone.Judgement)
        {
            OtherNames = [$"milestone {date}", $"milestone {goal.Id}", $"milestone of goal {goal.Id}"],
            WithGoal = goal.Id,
        };
    }

    static Explained Of(ActionAssessment action) => new(
        "action", action.Action.Id, action.Action.Title.Text, VerdictPiece.Of(action), action.Action.At, null)
    {
        OtherNames = [action.Action.Id, action.Action.Title.Text],
        Evidence = action.Evidence,
    };

    static Explained Of(RewardAssessment one) => new(
        "reward", one.Reward.Id, one.Reward.Title.Text, VerdictPiece.Of(one.Status), one.Reward.At, one.When)
    {
        OtherNames = [one.Reward.Id, one.Reward.Title.Text],
    };

    static Explained Of(SanctionAssessment one, Assessment assessment)
    {
        var at = TodayOf(assessment);
        var ending = SanctionEnding.Of(one.Sanction, at);

        return new Explained(
            "sanction", one.Sanction.Id, one.Sanction.Title.Text, VerdictPiece.Of(one.Status), one.Sanction.At, one.When)
        {
            OtherNames = [one.Sanction.Id, one.Sanction.Title.Text],
            Facts = [.. SanctionFacts.Of(one, ending, assessment)],
            Evidence = [.. SanctionEvidence.Beside(one, at).Except([.. one.When?.Evidence ?? [], .. ending.EndsWhen?.Evidence ?? []])],
            Ends = ending.EndsWhen,
        };
    }

    static Explained Of(ResultAssessment result, Assessment assessment)
    {
        var explained = OfRule("result", result.Result, result.When) with
        {
            Evidence = ResultEvidence.Beside(result, assessment.Results, TodayOf(assessment)),
        };

        return result.Discretion is { } decision
            ? explained with
            {
                Status = new Piece(Tone.Good, Words["result.MetByDiscretion"]),
                Facts =
                [
                    Words.Say(
                        "check.discretion",
                        ("who", decision.By.FullName),
                        ("date", DateWords.Format(decision.Day)),
                        ("reason", decision.Reason)),
                ],
            }
            : explained;
    }

    /// <summary>What the family adds to a report.</summary>
    static Explained Of(FigureAssessment one) => OfRule("figure", one.Figure, one.When) with
    {
        Status = one.Concerns is Verdict.NotMet or Verdict.DoesNotApply ? new Piece(Tone.Quiet, Words["explain.otherFamilies"])
            : one.When is null ? new Piece(Tone.Quiet, Words["explain.stillOpen"])
            : StandingOf(one.When),
    };

    static Explained OfRule(string kind, Rule rule, Judgement? when) =>
        new(kind, rule.Id, rule.Title.Text, StandingOf(when), rule.At, when) { OtherNames = [rule.Id, rule.Title.Text] };

    static Explained Of(ScoreAssessment score) => new(
        "score",
        score.Score.Id,
        score.Score.Title.Text,
        score.Value?.ToString("0.00", CultureInfo.InvariantCulture) ?? Words["check.noScore"],
        score.Score.At,
        null)
    {
        OtherNames = [score.Score.Id, score.Score.Title.Text],
        Facts = [.. score.Goals.Select(goal => ScoreSection.Of(goal))],
        Evidence = [.. score.Goals.Select(goal => goal.Entry?.Evidence).OfType<Evidence>()],
    };

    /// <summary>Only the current stage is judged, because a family moves on from there and from nowhere else.</summary>
    static Explained Of(Stage stage, Assessment assessment)
    {
        var isCurrent = stage.Id == assessment.Stage?.Id;

        return new Explained(
            "stage",
            stage.Id,
            Words.Say("check.moveOn", ("stage", stage.Id)),
            isCurrent ? StandingOf(assessment.MoveOn) : new Piece(Tone.Quiet, Words["explain.otherStage"]),
            stage.At,
            isCurrent ? assessment.MoveOn : null)
        {
            OtherNames = [stage.Id, stage.Title.Text],
            Evidence = [.. StageAssessor.CurrentEvidence(TodayOf(assessment))],
            Facts = isCurrent ? [] : [Words.Say("explain.currentStage", ("stage", assessment.Stage?.Id ?? ""))],
        };
    }

    static Explained Of(string kind, string heading, StepAssessment step) =>
        new(kind, step.To, Words.Say(heading, ("to", step.To)), StandingOf(step.When), step.At, step.When)
        {
            OtherNames = [step.To, $"{kind} to {step.To}"],
        };

    static Piece StandingOf(Judgement? when) => when is null ? Words["check.noCondition"] : VerdictPiece.Of(when.Verdict);

    static string Sentence(ActionAssessment action) => string.Concat(
        Words.Say("check.action", ("title", action.Action.Title.Text), ("who", Listing.Of(action.Action.Who))),
        WaitSentences.StandingOf(action));
}
