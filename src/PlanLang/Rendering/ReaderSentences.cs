using PlanLang.Model;
using PlanLang.Privacy;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>Who sees a page, in sentences.</summary>
static class ReaderSentences
{
    static readonly Language Words = Language.English;

    /// <summary>The family, the service, the others, and who gets a copy on paper.</summary>
    public static ImmutableArray<string> Of(Plan copy) =>
    [
        .. Sentences("readers.family", PeopleKinds.Family(copy).Select(person => person.Name)),
        .. Sentences("readers.team", PeopleKinds.Team(copy).Select(WithRole)),
        .. Sentences("readers.partners", PeopleKinds.Partners(copy).Select(WithRole)),
        .. Sentences("readers.copies", (copy.Contract?.Copies ?? []).Select(person => person.Name)),
    ];

    static IEnumerable<string> Sentences(string name, IEnumerable<string> people)
    {
        var who = Listing.And(people);

        return who.Length == 0 ? [] : [Words.Say(name, ("who", who))];
    }

    static string WithRole(Person person) => (person.Role ?? person.Facts.Agency) is { } role
        ? Words.Say("readers.person", ("name", person.FullName), ("role", role))
        : person.FullName;
}
