using PlanLang.Model;

namespace PlanLang.Sentences;

/// <summary>What families are shown in place of a measure's name.</summary>
/// <param name="Measures">Those of the family's copy of the plan, with the words that it may read.</param>
sealed record MeasureWords(ImmutableArray<Measure> Measures)
{
    static readonly ImmutableArray<(string Jargon, string Plain)> PlainWords = ReadPlainWords();

    /// <summary>Its <c>in our words</c>; without them its name, the worst jargon in plain words.</summary>
    public string Of(Measure measure)
    {
        var copy = Measures.FirstOrDefault(other => other.Name == measure.Name);

        return copy?.InOurWords?.Text ?? Plain(measure.Name);
    }

    static string Plain(string name) => PlainWords.Aggregate(
        name, (words, pair) => words.Replace(pair.Jargon, pair.Plain, StringComparison.OrdinalIgnoreCase));

    static ImmutableArray<(string Jargon, string Plain)> ReadPlainWords() =>
        [.. Language.English["plain.words"].Split("; ").Select(pair => pair.Split(": ")).Select(pair => (pair[0], pair[1]))];
}
