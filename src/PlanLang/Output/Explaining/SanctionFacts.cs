using PlanLang.Dates;
using PlanLang.Evaluation;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>What was decided about a sanction, and which of the records it looks at.</summary>
static class SanctionFacts
{
    static readonly Language Words = Language.English;

    /// <summary>A sentence each.</summary>
    public static IEnumerable<string> Of(SanctionAssessment one, SanctionEnding ending, Assessment assessment) =>
    [
        .. Ending(ending),
        .. ending.History.NotUsedOn is { } notUsed ? [Dated("explain.notUsed", notUsed)] : Array.Empty<string>(),
        .. one.Sanction.ToldOn is { } told && told <= assessment.AsOf && ending.History.EndedOn is not { }
            ? [Dated("explain.told", told)]
            : Array.Empty<string>(),
        .. one.Reasons.Select(reason => WaitSentences.Of(reason, one.Sanction)),
    ];

    /// <summary>Since when it is in force, or when it ended; empty where it was never used.</summary>
    public static IEnumerable<string> Ending(SanctionEnding ending) => ending.History switch
    {
        { InForceSince: { } since } => [Dated("explain.inForce", since)],
        { EndedOn: { } ended } => [Dated("explain.endedOn", ended), Dated("explain.told", ended)],
        _ => [],
    };

    static string Dated(string sentence, DateOnly day) => Words.Say(sentence, ("date", DateWords.Format(day)));
}
