namespace PlanLang.Readability;

/// <summary>
/// Phrases that can be found in a text, the longest first. One written in capitals is found in capitals alone:
/// <c>CIN</c>, but not <c>cin</c>.
/// </summary>
sealed class PhraseBook
{
    readonly Dictionary<string, ImmutableArray<Phrase>> _byFirstWord;

    /// <summary>A book of those phrases, each with what is said of it.</summary>
    public PhraseBook(IEnumerable<(string Phrase, string Value)> phrases) => _byFirstWord = phrases
        .Select(phrase => new Phrase([.. TextWord.In(phrase.Phrase)], phrase.Value))
        .Where(phrase => !phrase.Words.IsEmpty)
        .OrderByDescending(phrase => phrase.Words.Length)
        .GroupBy(phrase => phrase.Words[0].Folded)
        .ToDictionary(same => same.Key, same => same.ToImmutableArray());

    /// <summary>The phrases of a list of <c>Data/words</c>.</summary>
    public static PhraseBook Read(string name) => new(WordList.Read(name));

    /// <summary>Every place where a phrase stands; none overlaps another.</summary>
    public IEnumerable<FoundPhrase> Find(ImmutableArray<TextWord> words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (At(words, at) is { } phrase)
            {
                var last = at + phrase.Words.Length - 1;
                yield return new FoundPhrase(at, last, new TextSpan(words[at].Start, words[last].End), phrase.Value);
                at = last;
            }
        }
    }

    Phrase? At(ImmutableArray<TextWord> words, int at) =>
        _byFirstWord.TryGetValue(words[at].Folded, out var candidates)
            ? candidates.FirstOrDefault(phrase => phrase.StandsAt(words, at))
            : null;

    sealed record Phrase(ImmutableArray<TextWord> Words, string Value)
    {
        public bool StandsAt(ImmutableArray<TextWord> words, int at)
        {
            var length = 0;
            while (length < Words.Length && at + length < words.Length && IsSame(Words[length], words[at + length]))
            {
                length++;
            }

            return length == Words.Length;
        }

        static bool IsSame(TextWord wanted, TextWord found) =>
            IsInCapitals(wanted.Text) ? wanted.Text == found.Text : wanted.Folded == found.Folded;

        static bool IsInCapitals(string word) => word.Length > 1 && word.All(char.IsAsciiLetterUpper);
    }
}

/// <summary>A phrase that stands in a text.</summary>
/// <param name="First">The index of its first word.</param>
/// <param name="Last">The index of its last word.</param>
/// <param name="Span">Its characters.</param>
/// <param name="Value">What the list says of it.</param>
readonly record struct FoundPhrase(int First, int Last, TextSpan Span, string Value);
