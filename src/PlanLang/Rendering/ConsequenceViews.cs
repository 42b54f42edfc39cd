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

    static IEnumerable<string> Deciding(Sanction sanction, FamilyWording wording)
    {
        var who = Listing.Or(sanction.DecidedBy.Select(person => person.Name));
        if (wording.Clause(sanction.When) is { } clause)
        {
            yield return who.Length == 0
                ? Words.Say("consequence.whenAlone", ("clause", clause))
                : Words.Say("consequence.when", ("who", who), ("clause", clause));
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

    static IEnumerable<string> Knowing(Sanction sanction, FamilyWording wording)
    {
        if (wording.Clause(sanction.EndsWhen) is { } clause)
        {
            yield return Words.Say("consequence.ends", ("clause", clause));
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
