using PlanLang.Model;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>What may happen if things do not change, as a contract shows it: help first, then who decides what and when.</summary>
static class ConsequenceViews
{
    static Language Words => Language.OfThePage;

    /// <summary>In the order of the plan.</summary>
    public static ImmutableArray<ConsequenceView> Of(Plan copy, FamilyWording wording) =>
        [.. copy.Sanctions.Select(sanction => new ConsequenceView(
            sanction.Title.Text,
            [.. sanction.Support.Select(Help)],
            [.. Deciding(sanction, wording), .. Knowing(sanction, wording)]))];

    /// <summary>An action that helps before anything else happens, with who does it and when.</summary>
    public static string Help(PlanAction action)
    {
        var (title, who, when) = (action.Title.Text, Listing.Of(action.Who), DateSentences.Of(action));

        return (who, when) switch
        {
            ("", "") => Sentence.Of(Words.Say("consequence.helpAlone", ("title", title))),
            (_, "") => Words.Say("consequence.helpAnyTime", ("title", title), ("who", who)),
            _ => Words.Say("consequence.help", ("title", title), ("who", who), ("when", when)),
        };
    }

    static IEnumerable<Bullet> Deciding(Sanction sanction, FamilyWording wording)
    {
        var who = Listing.Or(sanction.DecidedBy.Select(person => person.Name));
        var when = who.Length == 0
            ? ConditionLines.Said("consequence.whenAlone", sanction.When, wording)
            : ConditionLines.Said("consequence.when", sanction.When, wording, ("who", who));
        if (when is not null)
        {
            yield return when;
        }

        if (!sanction.After.IsEmpty)
        {
            yield return Words.Say("consequence.after", ("titles", Listing.And(sanction.After.Select(Quoted))));
        }

        if (who.Length > 0)
        {
            yield return Words.Say("consequence.decides", ("who", who));
        }
    }

    static IEnumerable<Bullet> Knowing(Sanction sanction, FamilyWording wording)
    {
        if (ConditionLines.Said("consequence.ends", sanction.EndsWhen, wording) is { } ends)
        {
            yield return ends;
        }

        if (!sanction.GivenTo.IsEmpty)
        {
            yield return Words.Say("consequence.about", ("who", Listing.Of(sanction.GivenTo)));
        }

        if (sanction.Power is { } power)
        {
            yield return Sentence.Ended(Words.Say("consequence.power", ("power", power.Text)));
        }

        if (sanction.ToldOn is { } told)
        {
            yield return Words.Say("consequence.told", ("date", DateSentences.Of(told)));
        }
    }

    static string Quoted(Sanction sanction) => Words.Say("title.quoted", ("title", sanction.Title.Text));
}
