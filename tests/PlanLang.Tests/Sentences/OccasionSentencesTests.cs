using PlanLang.Sentences;
using static PlanLang.Tests.Evaluation.Asked;

namespace PlanLang.Tests.Sentences;

public class OccasionSentencesTests
{
    const string Goal =
        """
        goal school: Kai is in school every day
          action shoes: Buy Kai school shoes
            who: Dana
            when: every Tuesday

        """;

    [Theory]
    [InlineData("en", "2026-01-06", "kept, the one time it was due in the last four weeks")]
    [InlineData("en", "2026-01-13", "slipping, 1 of 2 times in the last four weeks")]
    [InlineData("cy", "2026-01-06", "wedi’i gadw, yr unig dro yr oedd angen yn y pedair wythnos diwethaf")]
    [InlineData("pl", "2026-01-06", "dotrzymane, ten jeden raz, kiedy było trzeba w ostatnich czterech tygodniach")]
    [InlineData("ur", "2026-01-06", "نبھایا گیا، پچھلے چار ہفتوں میں ایک ہی بار کرنا تھا")]
    public void WhatWasDueOnceWasKeptThatOneTime(string language, string asOf, string expected) =>
        Assert.Equal(expected, Said(language, asOf, "2026-01-06 action shoes: kept"));

    [Theory]
    [InlineData("en", "2026-01-06", "slipping, not kept the one time it was due in the last four weeks")]
    [InlineData("en", "2026-01-13", "slipping, 0 of 2 times in the last four weeks")]
    [InlineData("cy", "2026-01-06", "yn llithro, heb ei gadw yr unig dro yr oedd angen yn y pedair wythnos diwethaf")]
    [InlineData("pl", "2026-01-06", "słabnie, niedotrzymane ten jeden raz, kiedy było trzeba w ostatnich czterech tygodniach")]
    [InlineData("ur", "2026-01-06", "کمی آ رہی ہے، پچھلے چار ہفتوں میں ایک ہی بار کرنا تھا، اور نہیں نبھایا گیا")]
    public void WhatWasDueOnceWasNotKeptThatOneTime(string language, string asOf, string expected) =>
        Assert.Equal(expected, Said(language, asOf));

    static string Said(string language, string asOf, params string[] records)
    {
        var action = Assessed(Goal, asOf, records).Actions[0];

        return LanguageMarks.Without((Languages.Find(language) ?? Language.English).Speak(() => WaitSentences.StandingOf(action)));
    }
}
