namespace PlanLang.Readability;

/// <summary>
/// How many sentences, words and syllables a text has, and the reading age that follows by Flesch and Kincaid: the
/// American school year 0.39 · words ÷ sentences + 11.8 · syllables ÷ words − 15.59 (Kincaid, Fishburne, Rogers and
/// Chissom, 1975), and five years more.
/// </summary>
/// <param name="Sentences">How many sentences.</param>
/// <param name="Words">How many words in them.</param>
/// <param name="Syllables">How many syllables in those.</param>
public sealed record ReadingAge(int Sentences, int Words, int Syllables)
{
    /// <summary>A text with fewer sentences says too little for a number.</summary>
    public const int FewestSentences = 10;

    /// <summary>Whether there is too little text for a number.</summary>
    public bool IsTooShort => Sentences < FewestSentences;

    /// <summary>The American school year, two decimal places; 0 where the text is too short.</summary>
    public decimal Grade => IsTooShort || Words == 0
        ? 0
        : Math.Round((0.39m * Words / Sentences) + (11.8m * Syllables / Words) - 15.59m, 2, MidpointRounding.AwayFromZero);

    /// <summary>The age in whole years, never below five; 0 where the text is too short.</summary>
    public int Age => IsTooShort ? 0 : Math.Max(5, (int)Math.Round(Grade + 5, MidpointRounding.AwayFromZero));

    /// <summary>Words in a sentence, on average, one decimal place.</summary>
    public decimal WordsInASentence => Sentences == 0 ? 0 : Math.Round((decimal)Words / Sentences, 1, MidpointRounding.AwayFromZero);
}
