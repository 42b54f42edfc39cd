using PlanLang.Parsing;
using PlanLang.Syntax;
using PlanLang.Text;

namespace PlanLang.Tests.Grammar;

public class SentenceWordTests
{
    /// <summary>The places in which an example may stand; in one of them it must be read without a word from us.</summary>
    static readonly ImmutableArray<string> Sentences =
    [
        "goal: x\n  met when: {0}",
        "goal: x\n  met when {0}\n    goal school is met",
        "goal: x\n  action: y\n    when: {0}",
        "goal: x\n  by: {0}",
        "contract: x\n  period: {0}",
        "step down to X\n  afterwards: {0}",
        "stage x: y\n  move on when: {0}",
        "expect on 17 February 2026\n  {0}",
    ];

    static readonly ImmutableArray<string> Facts =
    [
        "family\n  Kai: Kai Harper, {0}",
        "measure x\n  scale: {0}",
        "measure x\n  number: {0}",
        "measure x\n  of: {0}",
        "score x: y\n  goal school: {0}",
    ];

    public static TheoryData<string, string, SentencePart> Examples { get; } =
        [.. SentenceWords.All.Select(word => (word.Words, word.Example, word.Part))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void EveryExampleHoldsItsWordsAndIsRead(string words, string example, SentencePart part)
    {
        var places = part == SentencePart.Fact ? Facts : Sentences;

        Assert.Contains(words, example, StringComparison.Ordinal);
        Assert.Contains(places, place => PlanParser.Parse(SourceText.From(string.Format(null, place, example))).Diagnostics.IsEmpty);
    }

    [Fact]
    public void EveryWordSaysWhatItMeansInOneSentence() =>
        Assert.All(SentenceWords.All, word => Assert.Matches(@"^[A-Z][^\n]*\.$", word.Meaning));

    [Fact]
    public void EveryWordOfTheGrammarIsExplained()
    {
        var explained = SentenceWords.All.SelectMany(word => word.Words.Split(' ', '-'))
            .Concat(Keywords.All.SelectMany(keyword => keyword.Word.Split(' ')))
            .ToHashSet();

        Assert.Equal([], Vocabulary.Words.Where(word => !explained.Contains(word) && !Numerals.Contains(word)));
    }

    /// <summary>Words that count, and other spellings of words that are explained.</summary>
    static readonly ImmutableArray<string> Numerals =
    [
        "a", "an", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "agree", "better", "does", "apply", "have", "per", "time", "point", "fifths", "fortnights", "half-term", "half-terms", "thirds",
        "quarter", "fifth", "half", "third", "actions", "reviews",
    ];
}
