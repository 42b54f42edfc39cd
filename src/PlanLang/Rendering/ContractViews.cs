using PlanLang.Model;
using PlanLang.Privacy;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>Makes a contract's view out of its readers' copy.</summary>
static class ContractViews
{
    static Language Words => Language.OfThePage;

    /// <summary>The view; the meetings it names are those from the date on.</summary>
    public static ContractView Of(ReaderCopy readers)
    {
        var copy = readers.Plan;
        var wording = new FamilyWording(readers.Named);

        return new ContractView(
            copy.Contract?.Title.Text ?? Words.Say("contract.title"),
            copy.Name,
            [.. Opening(readers)],
            [.. copy.WeAllSay?.Text.Split("\n\n") ?? []],
            VoiceViews.Of(copy.Voices),
            [.. (copy.Strengths?.Items ?? []).Select(item => item.Text)],
            GoalViews.Of(copy, wording),
            [.. copy.Rewards.Select(reward => Of(reward, wording))],
            ConsequenceViews.Of(copy, wording),
            StageViews.Of(copy, wording),
            StageViews.StepDowns(copy, wording),
            MeetingsViews.Of(copy, readers.AsOf),
            ReaderSentences.Of(readers),
            [.. Complaints(copy.Contact)],
            [.. (copy.Contract?.SignedBy ?? []).Select(person => readers.Listed.Contains(person) ? person.FullName : person.Name)]);
    }

    static IEnumerable<string> Opening(ReaderCopy readers)
    {
        var copy = readers.Plan;
        yield return copy.Service is { } service
            ? Words.Say("contract.people", ("family", copy.Name), ("service", service))
            : Words.Say("contract.peopleAlone", ("family", copy.Name));
        if (copy.Contract?.Purpose is { } purpose)
        {
            yield return Sentence.Ended(Words.Say("contract.purpose", ("purpose", purpose.Text)));
        }

        if (copy.Contract?.Period is { } period)
        {
            yield return Words.Say("contract.period", ("from", DateSentences.Of(period.From)), ("to", DateSentences.Of(period.To)));
        }

        if (readers.Extended is { } extended)
        {
            yield return Words.Say(
                "contract.extended",
                ("date", DateSentences.Of(extended.On)),
                ("who", Listing.Of(extended.By)),
                ("to", DateSentences.Of(extended.To)));
        }

        if (copy.Contract?.Longest is { } longest)
        {
            yield return Words.Say("contract.length", ("length", longest.ToString()));
        }

        var family = Listing.Of(readers.Listed.Where(person => person.IsAtHome));
        if (family.Length > 0)
        {
            yield return copy.KeyWorker is { } worker
                ? Words.Say("contract.we", ("family", family), ("worker", worker.FullName))
                : Words.Say("contract.weAlone", ("family", family));
        }
    }

    static RewardView Of(Reward reward, FamilyWording wording) => new(reward.Title.Text, [.. Facts(reward, wording)]);

    static IEnumerable<Bullet> Facts(Reward reward, FamilyWording wording)
    {
        if (ConditionLines.Said("reward.when", reward.When, wording) is { } when)
        {
            yield return when;
        }

        if (!reward.From.IsEmpty)
        {
            yield return Words.Say("reward.from", ("who", Listing.Of(reward.From)));
        }
    }

    static IEnumerable<string> Complaints(ServiceContact contact)
    {
        if (contact.Complaints is { } complaints)
        {
            yield return Sentence.Of(complaints.Text);
        }

        if (contact.Phone is { } phone)
        {
            yield return Words.Say("complaints.phone", ("phone", phone.Text));
        }

        if (contact != ServiceContact.None)
        {
            yield return Words.Say("complaints.nobody");
        }
    }
}
