using PlanLang.Privacy;
using PlanLang.Readability;
using PlanLang.Rendering;
using PlanLang.Sentences;
using PlanLang.Tests.Rendering;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.Readability;

public class PageReadingTests
{
    static readonly DateOnly Day = new(2026, 5, 12);

    [Fact]
    public void TheFamilysPagesReadWell()
    {
        var family = FirstFamily.At(Day);

        Assert.All(PlanLanguage.Readability(family, [Audience.FamilyAtHome(family.Plan)], Templates.BuiltIn).Pages, page =>
        {
            Assert.InRange(page.Age.IsTooShort ? 9 : page.Age.Age, 5, 9);
            Assert.DoesNotContain(page.Findings, finding => finding.Severity == PlanLang.Diagnostics.Severity.Warning);
        });
    }

    [Fact]
    public void AFindingNamesTheLineThatTheWordsComeFrom()
    {
        var family = FirstFamily.At(Day);

        var page = PlanLanguage.Readability(family, [Audience.Of(family.Plan.People[2])], Templates.BuiltIn).Pages.Single(page => page.Document == "contract");

        var purpose = Assert.Single(page.Findings, finding => finding.Sentence?.StartsWith("What it is for", StringComparison.Ordinal) == true);
        Assert.Equal(("READ-1", family.Plan.Contract?.Purpose?.At), (purpose.Rule, purpose.At));
    }

    [Fact]
    public void NamesDatesAndWhatPeopleSaidAreNotCounted()
    {
        var sentence = Assert.Single(Sentences("""
            ## What we say

            > Everything on this page is dreadfully complicated and interminable.

            Leanne Harper and Kai meet “some title or other” on Tuesday 6 January 2026.
            """));

        Assert.Equal(["and", "meet", "on"], sentence.Words.Select(word => word.Text));
    }

    [Fact]
    public void MoreOfConsequencesThanOfHelpIsTold()
    {
        var parts = PagePart.In("## What we have agreed\n\nA little.\n\n## What may happen if things do not change\n\nA great deal more than that.");

        Assert.Equal(["READ-11"], PageFindings.Of(parts, AudienceMeasure.Family).Select(finding => finding.Rule));
    }

    [Fact]
    public void AChildsPageSpeaksToTheChild() =>
        Assert.Equal(["READ-12"], PageFindings.Of(PagePart.In("The child plays."), AudienceMeasure.Child).Select(finding => finding.Rule));

    [Theory]
    [InlineData(10, 160, 180, "READ-1 Warning")]
    [InlineData(10, 100, 140, "READ-2 Information")]
    [InlineData(10, 100, 160, "READ-2 Warning")]
    [InlineData(9, 90, 160, "")]
    [InlineData(10, 100, 120, "")]
    public void AHardPageIsTold(int sentences, int words, int syllables, string findings) =>
        Assert.Equal(findings, string.Join(',', PageFindings.Of(new ReadingAge(sentences, words, syllables), AudienceMeasure.Family)
            .Select(finding => $"{finding.Rule} {finding.Severity}")));

    [Theory]
    [InlineData("Leanne", "family")]
    [InlineData("Kai", "child")]
    [InlineData("Dana", "service")]
    public void ThePersonDecidesHowEasyAPageHasToBe(string name, string audience)
    {
        var plan = FirstFamily.At(Day).Plan;

        Assert.Equal(audience, AudienceMeasure.For([plan.People.Single(person => person.Name == name)], Day).Audience);
    }

    [Fact]
    public void WhatPagesAlwaysSayIsShortAndPlain()
    {
        ImmutableArray<PhraseBook> books = [PhraseBook.Read("jargon"), PhraseBook.Read("plainer"), PhraseBook.Read("blame")];

        Findings.None(
            from name in Language.English.Names.Where(name => name.Split('.')[0] is "page" or "contract" or "goal" or "reward" or "consequence" or "meetings" or "readers" or "complaints")
            let text = Language.English[name]
            from span in SentenceSplit.Of(text)
            let words = TextWord.In(text[span.Start..span.End])
            where words.Length > AudienceMeasure.EasyRead.MostWords || books.Any(book => book.Find(words).Any())
            select $"{name}: {text[span.Start..span.End]}");
    }

    static ImmutableArray<PageSentence> Sentences(string markdown)
    {
        var plan = FirstFamily.At(Day).Plan;

        return PageSentence.In(PagePart.In(markdown), new PageSources(plan, PlanTexts.Of(plan, Day)), new LeftOut(plan));
    }
}
