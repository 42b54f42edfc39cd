using PlanLang.Evaluation;

namespace PlanLang.Sentences;

/// <summary>
/// How often an action was kept, in a sentence of the page's language: <c>kept, 3 of 4 times</c>. What was due once has its own
/// sentence, named <c>….once</c>: it was kept or it was not.
/// </summary>
static class OccasionSentences
{
    /// <summary>The sentence of that name with <c>{kept}</c> and <c>{of}</c> among its facts.</summary>
    public static string Of(string name, ActionAssessment action, params ReadOnlySpan<(string Name, string Value)> facts) => Language.OfThePage.Say(
        action.Occasions == 1 ? $"{name}.once" : name,
        [("kept", Numbers.Of(action.Kept)), ("of", Numbers.Of(action.Occasions)), .. facts]);
}
