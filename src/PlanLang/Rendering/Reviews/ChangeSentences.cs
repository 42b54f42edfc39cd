using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Privacy;
using PlanLang.Records;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>
/// What changed since the last review and because of which days' records: the same copy judged on that day, by what had been
/// written down then, and now, so that it tells of nothing but what its readers saw then and see now.
/// </summary>
static class ChangeSentences
{
    const int MostDays = 5;

    static Language Words => Language.OfThePage;

    /// <summary>A sentence or two for each change; none where there was no review before.</summary>
    public static ImmutableArray<string> Of(ReaderCopy copy, ReviewPeriod period)
    {
        if (period.LastReview is not { } last)
        {
            return [];
        }

        var now = copy.Standing;
        var then = Assessor.Assess(now.Plan, now.Diary.KnownBy(last), last, last, Depth.VerdictAlone);
        var days = EvidenceDays.Of(now.Diary);

        return
        [
            .. now.Goals.Zip(then.Goals)
                .Where(pair => pair.First.Status != pair.Second.Status && pair.First.Goal is { MetWhen: not BrokenCondition, Title.Text.Length: > 0 })
                .Select(pair => Of(pair.First, pair.Second, days, period)),
            .. period.Of<StageEntry>(now.Diary).Select(entry => Sentence.Ended(
                Words.Say("change.stage", ("date", DateSentences.Of(entry.Day)), ("title", entry.Stage.Title.Text)))),
            .. period.Of<SanctionEntry>(now.Diary).Select(entry => Sentence.Ended(
                Words.Say($"change.{entry.Decision}", ("date", DateSentences.Of(entry.Day)), ("title", entry.Sanction.Title.Text)))),
        ];
    }

    static string Of(GoalAssessment now, GoalAssessment then, EvidenceDays days, ReviewPeriod period)
    {
        var changed = Words.Say(
            "change.goal",
            ("title", now.Goal.Title.Text),
            ("before", Words.Say($"change.status.{then.Status}")),
            ("now", Words.Say($"change.status.{now.Status}")));
        var because = now.Milestones.Select(milestone => milestone.Judgement).Append(now.MetWhen)
            .SelectMany(judgement => days.Of(judgement)).Where(one => period.Contains(one.WrittenLate ?? one.Day))
            .Distinct().OrderBy(one => one.Day).ThenBy(one => one.WrittenLate).TakeLast(MostDays).Select(one => one.Words).ToImmutableArray();

        return because.IsEmpty ? changed : $"{changed} {Words.Say("change.because", ("dates", Listing.And(because)))}";
    }
}
