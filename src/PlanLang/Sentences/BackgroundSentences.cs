using PlanLang.Model;

namespace PlanLang.Sentences;

/// <summary>What a plan builds on, and what all agencies say, for the team.</summary>
static class BackgroundSentences
{
    static Language Words => Language.OfThePage;

    /// <summary>The assessment, earlier plans and the message of all agencies, a sentence each; none where nothing is said.</summary>
    public static IEnumerable<string> Of(Plan plan) =>
    [
        .. Of(plan.Background),
        .. plan.WeAllSay is { } words ? [Sentence.Ended(Words.Say("background.weAllSay", ("words", words.Text)))] : Array.Empty<string>(),
    ];

    static IEnumerable<string> Of(Background background) =>
    [
        .. background.Assessment is { } assessment
            ? [Words.Say("background.assessment", ("title", assessment.Title), ("date", DateSentences.Of(assessment.Day)))]
            : Array.Empty<string>(),
        .. background.EarlierPlans.IsEmpty
            ? Array.Empty<string>()
            : [Words.Say("background.earlier", ("references", Listing.Row(background.EarlierPlans)))],
    ];
}
