using PlanLang.Model;
using PlanLang.Privacy;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>Who sees a page, in sentences.</summary>
static class ReaderSentences
{
    static Language Words => Language.OfThePage;

    /// <summary>For one reader that the copy is theirs; for several who they are, and who gets one on paper.</summary>
    public static ImmutableArray<string> Of(ReaderCopy copy) => copy.Audience.Readers is [var reader]
        ? [Words.Say("readers.own", ("who", reader.Name))]
        : OfSeveral(copy);

    static ImmutableArray<string> OfSeveral(ReaderCopy copy)
    {
        var team = PeopleKinds.Team(copy.Plan).Select(person => person.Name).ToImmutableHashSet();
        var service = copy.Listed.Where(person => person.Side == Side.Team).ToLookup(person => team.Contains(person.Name));

        return
        [
            .. Sentences("readers.family", copy.Listed.Where(person => person.IsAtHome).Select(person => person.Name)),
            .. Sentences("readers.team", service[true].Select(WithRole)),
            .. Sentences("readers.partners", service[false].Select(WithRole)),
            .. Sentences("readers.copies", (copy.Plan.Contract?.Copies ?? []).Select(person => person.Name)),
        ];
    }

    static IEnumerable<string> Sentences(string name, IEnumerable<string> people)
    {
        var who = Listing.And(people);

        return who.Length == 0 ? [] : [Words.Say(name, ("who", who))];
    }

    static string WithRole(Person person) => (person.Role ?? person.Facts.Agency) is { } role
        ? Words.Say("readers.person", ("name", person.FullName), ("role", role))
        : person.FullName;
}
