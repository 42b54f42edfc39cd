using PlanLang.Sentences;

namespace PlanLang.Tests.Sentences;

public class PluralsTests
{
    [Theory]
    [InlineData("rent arrears", true)]
    [InlineData("complaints about noise or trouble", true)]
    [InlineData("days sent home from school", true)]
    [InlineData("times the police came", true)]
    [InlineData("calm at home", false)]
    [InlineData("progress", false)]
    [InlineData("time at school", false)]
    [InlineData("crisis", false)]
    [InlineData("our debt", false)]
    public void WordsSpeakOfOneThingOrOfSeveral(string words, bool expected) => Assert.Equal(expected, Plurals.IsPlural(words));
}
