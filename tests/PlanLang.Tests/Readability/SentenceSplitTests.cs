using PlanLang.Readability;

namespace PlanLang.Tests.Readability;

public class SentenceSplitTests
{
    [Theory]
    [InlineData("One. Two! Three? Four", "One.|Two!|Three?|Four")]
    [InlineData("Mr. Bell and J. Okafor come. Then tea.", "Mr. Bell and J. Okafor come.|Then tea.")]
    [InlineData("It costs 3.50 a week. 12 weeks.", "It costs 3.50 a week.|12 weeks.")]
    [InlineData("He said “No.” “Why?” she asked.", "He said “No.”|“Why?” she asked.")]
    [InlineData("First part\n\nsecond part", "First part|second part")]
    [InlineData("e.g. Trains and so on. Done", "e.g. Trains and so on.|Done")]
    [InlineData("  ", "")]
    public void ATextFallsIntoSentences(string text, string sentences) =>
        Assert.Equal(sentences, string.Join('|', SentenceSplit.Of(text).Select(span => text[span.Start..span.End])));
}
