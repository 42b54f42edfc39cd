using PlanLang.Readability;

namespace PlanLang.Tests.Readability;

public class ReadingAgeTests
{
    [Theory]
    [InlineData(10, 100, 130, "3.65", 9)]
    [InlineData(20, 100, 110, "-0.66", 5)]
    [InlineData(10, 250, 400, "13.04", 18)]
    public void TheFormulaIsThatOfFleschAndKincaid(int sentences, int words, int syllables, string grade, int age)
    {
        var found = new ReadingAge(sentences, words, syllables);

        Assert.Equal((decimal.Parse(grade), age), (found.Grade, found.Age));
    }

    [Fact]
    public void FewerThanTenSentencesGiveNoNumber()
    {
        var found = new ReadingAge(9, 900, 1800);

        Assert.Equal((true, 0m, 0), (found.IsTooShort, found.Grade, found.Age));
    }
}
