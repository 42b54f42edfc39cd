using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Privacy;
using PlanLang.Sentences;
using Scriban.Runtime;

namespace PlanLang.Rendering;

/// <summary>One sheet of paper for the fridge: who does what and when, when everybody meets, whom to call.</summary>
static class FridgePage
{
    static Language Words => Language.OfThePage;

    /// <summary>The page; nothing of what is over, and nothing of what may happen.</summary>
    public static Draft Draft(ReaderCopy copy)
    {
        var goals = copy.Standing.Goals.Select(goal => (goal, Deeds: DeedsOf(goal, copy.Standing))).Where(one => IsShown(one.goal, one.Deeds)).ToImmutableArray();
        var facts = Facts(copy).ToImmutableArray();

        return goals.IsEmpty
            ? EmptyDraft.Only
            : new PageDraft(Words.Say("fridge.title"), new ScriptObject
            {
                ["title"] = Script.Text(Words.Say("fridge.title")),
                ["family"] = Script.Text(copy.Plan.Name),
                ["goals"] = Script.List(goals, one => Of(one.goal, one.Deeds)),
                ["facts"] = Script.Texts(facts),
            });
    }

    static bool IsShown(GoalAssessment goal, ImmutableArray<ActionAssessment> deeds) =>
        !deeds.IsEmpty || (goal.Goal.Title.Text.Length > 0 && goal.Status != GoalStatus.DoesNotApply);

    static ImmutableArray<ActionAssessment> DeedsOf(GoalAssessment goal, Assessment copy) =>
    [
        .. copy.Actions.Where(action =>
            action.Goal.At == goal.Goal.At && action.Status is not (ActionStatus.Done or ActionStatus.NotNeeded or ActionStatus.Stopped)),
    ];

    static ScriptObject Of(GoalAssessment goal, ImmutableArray<ActionAssessment> deeds) => new()
    {
        ["title"] = Script.Text(goal.Goal.Title.Text is { Length: > 0 } title ? title : Words.Say("goal.unnamed")),
        ["there"] = goal.Goal.MetWhen is not BrokenCondition && goal.Status == GoalStatus.Met ? Script.Text(Words.Say("review.goal.Met")) : null,
        ["deeds"] = Script.List(deeds, deed => Of(deed.Action)),
    };

    static ScriptObject Of(PlanAction action) => new()
    {
        ["who"] = Script.Text(Listing.Of(action.Who)),
        ["what"] = Script.Text(Sentence.Of(action.Title.Text)),
        ["when"] = action.When is { } every ? Script.Text(Sentence.Of(DateSentences.Of(every)))
            : action.By is { } by ? Script.Text(Sentence.Of(Words.Say("date.by", ("date", DateSentences.Of(by)))))
            : null,
    };

    static IEnumerable<string> Facts(ReaderCopy copy)
    {
        foreach (var reward in copy.Plan.Rewards)
        {
            yield return Sentence.Of(Words.Say("fridge.reward", ("title", reward.Title.Text)));
        }

        if (copy.Standing is { Closed: null, Reviews.Next: { } next })
        {
            yield return Words.Say("review.next", ("date", DateSentences.Of(next)));
        }

        if (copy.Plan.KeyWorker is { } worker)
        {
            yield return copy.Plan.Contact.Phone is { } phone
                ? Words.Say("fridge.call", ("who", worker.Name), ("phone", phone.Text))
                : Words.Say("fridge.talk", ("who", worker.Name));
        }
    }
}
