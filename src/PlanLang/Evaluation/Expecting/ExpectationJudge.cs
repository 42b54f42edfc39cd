using System.Diagnostics;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>Judges what a service expects of a plan: the same judging as everywhere, held against the words of a test.</summary>
static class ExpectationJudge
{
    /// <summary>One outcome a line, judged with what had been written down by the block's day.</summary>
    public static ImmutableArray<ExpectationOutcome> Of(Expectation expectation, Plan plan, ImmutableArray<RecordFile> records) =>
        Of(expectation, plan, RecordBinder.Bind(records, plan, expectation.On).Diary);

    /// <summary>One outcome a line.</summary>
    /// <param name="expectation">The block.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="diary">What had been written down by the block's day.</param>
    public static ImmutableArray<ExpectationOutcome> Of(Expectation expectation, Plan plan, Diary diary)
    {
        var at = Standpoint.At(plan, diary, expectation.On);

        return [.. expectation.Lines.Select(line => new ExpectationOutcome(expectation.On, line, [.. Found(line.Of, at).Distinct()]))];
    }

    static ImmutableArray<string> Found(ExpectedThing thing, Standpoint at) => thing switch
    {
        ExpectedCondition condition => [StandingWords.Of(Judge.Of(condition.Condition, at).Verdict)],
        ExpectedPart part => Found(part, at),
        _ => throw new UnreachableException(),
    };

    static ImmutableArray<string> Found(ExpectedPart part, Standpoint at) => part.Kind switch
    {
        ExpectedKind.Goal => Words(at.Plan.Goals.Where(goal => goal.Id == part.Id), goal => StandingWords.Of(goal, at)),
        ExpectedKind.Action => Words(
            at.Plan.Goals.SelectMany(goal => goal.Actions.Where(action => action.Id == part.Id), (goal, action) => (goal, action)),
            one => StandingWords.Of(ActionAssessor.Assess(one.action, one.goal, at))),
        ExpectedKind.Reward => Words(
            at.Plan.Rewards.Where(reward => reward.Id == part.Id), reward => StandingWords.Of(Assessor.Assess(reward, at))),
        ExpectedKind.Sanction => Words(
            at.Plan.Sanctions.Where(sanction => sanction.Id == part.Id),
            sanction => StandingWords.Of(SanctionAssessor.Assess(sanction, at))),
        ExpectedKind.Criteria => Words(
            RulesInForce.On(at.Plan.Criteria, at.AsOf).Where(criteria => Names.Same(criteria.Id, part.Id)),
            criteria => StandingWords.Of(RuleAssessor.Assess(criteria, at))),
        ExpectedKind.Result => Words(
            ResultAssessor.Assess(at).Where(result => Names.Same(result.Result.Id, part.Id)), StandingWords.Of),
        ExpectedKind.Score => Words(
            at.Plan.Scores.Where(score => score.Id == part.Id), score => StandingWords.Of(ScoreAssessor.Assess(score, at))),
        _ => throw new UnreachableException(),
    };

    static ImmutableArray<string> Words<T>(IEnumerable<T> things, Func<T, ImmutableArray<string>> words) =>
        [.. things.Take(1).SelectMany(thing => words(thing))];
}
