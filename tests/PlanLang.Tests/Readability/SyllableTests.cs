using PlanLang.Readability;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.Readability;

public class SyllableTests
{
    [Theory]
    [InlineData(1, "school", "night", "the", "Kai", "help", "through", "cheque", "played", "stopped", "likes", "they're", "don't", "hour", "9")]
    [InlineData(2, "table", "wanted", "needed", "boxes", "houses", "going", "people", "didn't", "haven't", "music", "every", "mother", "half-days", "programme")]
    [InlineData(3, "family", "tenancy", "worrying", "area", "idea", "together", "agreement", "happening", "behaviour", "September", "everything")]
    [InlineData(4, "intervention", "everybody", "attendances", "January", "mid-September")]
    [InlineData(5, "association", "unnecessary", "opportunities", "administration")]
    [InlineData(6, "responsibility", "disorganisation", "self-administration")]
    public void CommonWordsHaveAsManyAsTheyAreSaidWith(int expected, params string[] words) =>
        Findings.None(from word in words
                      let found = Syllables.Of(word)
                      where found != expected
                      select $"{word}: {found}, not {expected}");

    [Fact]
    public void EveryExceptionIsOne() =>
        Findings.None(from word in Syllables.Exceptions
                      where SyllableRule.Count(word.Key) == word.Value
                      select $"{word.Key} = {word.Value}: the rule says so by itself");
}
