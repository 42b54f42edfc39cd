using PlanLang.Evaluation;

namespace PlanLang.Sentences;

/// <summary>Whether contact with the family eases off, for the team.</summary>
static class ContactSentences
{
    static Language Words => Language.OfThePage;

    /// <summary>The first four weeks beside the last four, and what that means; none where nothing can be said.</summary>
    public static IEnumerable<string> Of(Assessment standing) => standing.Contact is { } contact
        ?
        [
            Words.Say("contact.line", ("first", Of(contact.First)), ("last", Of(contact.Last))),
            Words[contact.Standing == ContactStanding.DoesNotEaseOff ? "contact.doesNotEaseOff" : $"contact.{contact.Trend}"],
        ]
        : [];

    static string Of(ContactTime time) => time.Minutes is { } minutes
        ? Words.Say("contact.time", ("visits", Numbers.Of(time.Visits)), ("minutes", Numbers.Of(minutes)))
        : Numbers.Of(time.Visits);
}
