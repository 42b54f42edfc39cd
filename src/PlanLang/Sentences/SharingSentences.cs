using PlanLang.Records;

namespace PlanLang.Sentences;

/// <summary>What was shared, with whom, who agreed, and why, as a page says it.</summary>
static class SharingSentences
{
    static Language Words => Language.OfThePage;

    /// <summary>One entry in a few short sentences.</summary>
    public static string Of(SharedEntry entry) => string.Join(
        ' ',
        [
            Sentence.Ended(Words.Say("sharing.what", ("date", DateSentences.Of(entry.Day)), ("who", Listing.And(entry.With.Select(one => one.Name))), ("what", entry.What))),
            .. entry.By is { } by ? [Words.Say("sharing.by", ("who", by.Name))] : Array.Empty<string>(),
            .. entry.AgreedBy.IsEmpty ? Array.Empty<string>() : [Words.Say("sharing.agreed", ("who", Listing.Of(entry.AgreedBy)))],
            .. entry.Asked == SharingAsked.NotAsked ? [Words["sharing.notAsked"]] : Array.Empty<string>(),
            Sentence.Ended(Words.Say("sharing.why", ("reason", entry.Reason))),
        ]);
}
