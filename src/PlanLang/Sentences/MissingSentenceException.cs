namespace PlanLang.Sentences;

/// <summary>A language has no sentence of a name that a page needs: caught where the page is made, and told to the worker.</summary>
/// <param name="language">For example <c>cy</c>.</param>
/// <param name="sentence">For example <c>goal.for</c>.</param>
sealed class MissingSentenceException(string language, string sentence)
    : Exception($"The language '{language}' has no sentence '{sentence}'.")
{
    /// <summary>Which language.</summary>
    public string Language { get; } = language;

    /// <summary>The name of the sentence.</summary>
    public string Sentence { get; } = sentence;
}
