using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Privacy;
using PlanLang.Records;
using PlanLang.Sentences;
using Scriban.Runtime;

namespace PlanLang.Rendering;

/// <summary>A child's own page: their words first, their goals, what they do and who helps. Nothing of what may happen.</summary>
static class ChildPage
{
    static Language Words => Language.OfThePage;

    /// <summary>The page of the child who reads it; refused for grown-ups and for several readers.</summary>
    public static Draft Draft(ReaderCopy copy)
    {
        if (Letter.ReaderOf(copy) is not { Side: Side.Family } child || !child.IsChildOn(copy.AsOf))
        {
            return Letter.Refused(() => Words.Say("child.only"));
        }

        var goals = copy.Standing.Goals.Where(goal => Holds(goal.Goal.For, child)).ToImmutableArray();
        var voices = Voices(copy, child);
        var deeds = copy.Standing.Actions.Where(action => Holds(action.Action.Who, child)).ToImmutableArray();

        return goals.IsEmpty && voices.IsEmpty && deeds.IsEmpty
            ? EmptyDraft.Only
            : new PageDraft(Title(child), Script(copy, child, goals, voices));
    }

    static ScriptObject Script(ReaderCopy copy, Person child, ImmutableArray<GoalAssessment> goals, ImmutableArray<VoiceView> voices) => new()
    {
        ["title"] = Rendering.Script.Text(Title(child)),
        ["opening"] = Rendering.Script.Texts([Words.Say("child.opening", ("who", child.Name)), Words.Say("child.day", ("date", DateSentences.Of(copy.AsOf)))]),
        ["voices"] = Rendering.Script.List(voices, ContractScript.Of),
        ["goals"] = Rendering.Script.List(goals, goal => Of(goal, copy, child)),
        ["well"] = Rendering.Script.Texts([.. Well(copy, child)]),
        ["next"] = Rendering.Script.Texts([.. Next(copy)]),
    };

    static string Title(Person child) => Words.Say("child.title", ("who", child.Name));

    static ScriptObject Of(GoalAssessment goal, ReaderCopy copy, Person child)
    {
        var actions = copy.Standing.Actions.Where(action => action.Goal.At == goal.Goal.At && IsOpen(action)).ToLookup(action => Holds(action.Action.Who, child));

        return new ScriptObject
        {
            ["title"] = Rendering.Script.Text(goal.Goal.Title.Text),
            ["in_our_words"] = Rendering.Script.Text(goal.Goal.InOurWords?.Text),
            ["status"] = goal.Goal.MetWhen is BrokenCondition ? null : Rendering.Script.Text(Words.Say($"child.goal.{goal.Status}")),
            ["own"] = Rendering.Script.Texts([.. actions[true].Select(action => Sentence.Of(action.Action.Title.Text))]),
            ["help"] = Rendering.Script.Texts(
                [.. actions[false].Select(action => Sentence.Of(Help(action.Action)))]),
        };
    }

    /// <summary>The title alone where it begins with those who do it.</summary>
    static string Help(PlanAction action) => Listing.Of(action.Who) is var who && action.Title.Text.StartsWith(who, StringComparison.Ordinal)
        ? action.Title.Text
        : Words.Say("child.help", ("who", who), ("title", action.Title.Text));

    static bool IsOpen(ActionAssessment action) =>
        action.Status is not (ActionStatus.Done or ActionStatus.NotNeeded or ActionStatus.Stopped);

    static ImmutableArray<VoiceView> Voices(ReaderCopy copy, Person child)
    {
        var said = copy.Standing.Diary.Entries.OfType<SaidEntry>().LastOrDefault(entry => entry.By.Name == child.Name && entry.Day <= copy.AsOf);

        return
        [
            .. VoiceViews.Of([.. copy.Plan.Voices.Where(voice => voice.Of.Name == child.Name)]),
            .. said is null ? [] : ImmutableArray.Create(VoiceViews.Of(said.Words, said.By, said.Day)),
        ];
    }

    static IEnumerable<string> Well(ReaderCopy copy, Person child)
    {
        var deeds = copy.Standing.Actions.Where(action => Holds(action.Action.Who, child) && action.Status is ActionStatus.Done or ActionStatus.Kept);

        return
        [
            .. deeds.Select(action => Words.Say("child.kept", ("title", Sentence.Ended(action.Action.Title.Text)))),
            .. copy.Standing.Rewards.Where(reward => reward.Status == RewardStatus.Earned)
                .Select(reward => Words.Say("child.earned", ("title", Sentence.Ended(reward.Reward.Title.Text)))),
        ];
    }

    static IEnumerable<string> Next(ReaderCopy copy)
    {
        if (copy.Standing is { Closed: null, Reviews.Next: { } next })
        {
            yield return Words.Say("child.meet", ("date", DateSentences.Of(next)));
        }

        if (copy.Plan.KeyWorker is { } worker)
        {
            yield return Words.Say("child.talk", ("who", worker.Name));
        }

        if (copy.Plan.Contact.Phone is { } phone)
        {
            yield return Words.Say("child.phone", ("phone", phone.Text));
        }
    }

    static bool Holds(ImmutableArray<Person> people, Person child) => people.Any(person => person.Name == child.Name);
}
