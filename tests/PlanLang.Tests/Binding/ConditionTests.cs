using PlanLang.Wording;
using LanguagePage = PlanLang.Tests.Parsing.Sentences;

namespace PlanLang.Tests.Binding;

public class ConditionTests
{
    [Theory]
    [MemberData(nameof(LanguagePage.All), MemberType = typeof(LanguagePage))]
    public void EverySentenceOfTheLanguageIsItsOwnWording(string sentence) =>
        Assert.Equal(Canonical(sentence), ConditionWording.Of(ConditionPlan.Condition(sentence)));

    [Theory]
    [InlineData("work of Leanne is in work", "Leanne is in work")]
    [InlineData("housing is secure", "housing is secure")]
    [InlineData("Housing has not been at risk for 8 weeks", "housing has not been at risk for 8 weeks")]
    [InlineData("registered of Leanne is yes", "registered of Leanne is yes")]
    [InlineData("ATTENDANCE of kai is above 90%", "attendance of Kai is more than 90%")]
    [InlineData("no asb incident in the last 8 weeks", "no asb incidents for 8 weeks")]
    [InlineData("at least one asb incident over the last 4 weeks", "at least 1 asb incident in the last 4 weeks")]
    [InlineData("attendance of Kai is under 90% in the last 4 weeks", "attendance of Kai is less than 90% over the last 4 weeks")]
    [InlineData("asb incidents are at most 3 in the last 4 weeks", "at most 3 asb incidents in the last 4 weeks")]
    [InlineData("attendance of Kai is at least 90% in spring 2026", "attendance of Kai is at least 90% in Spring 2026")]
    [InlineData("action shoes is not due", "action shoes is not due")]
    [InlineData("goal school is not started", "goal school is not started")]
    [InlineData("attendance of every child is at least 90%", "attendance of each child is at least 90%")]
    [InlineData("Leanne has not been out of work for a fortnight", "Leanne has not been out of work for 2 weeks")]
    [InlineData("no asb incidents between 1 Sept 2026 and 2026-12-18", "no asb incidents between 1 September 2026 and 18 December 2026")]
    [InlineData("exercise of Kai is up by at least 20 since 1 February 2026", "exercise of Kai is up by at least 20 since 1 February 2026")]
    public void OtherWaysToSayItHaveOneWording(string sentence, string wording) =>
        Assert.Equal(wording, ConditionWording.Of(ConditionPlan.Condition(sentence)));

    /// <summary>The one sentence of the language page that can be said shorter.</summary>
    static string Canonical(string sentence) => sentence == "work of Leanne is in work" ? "Leanne is in work" : sentence;
}
