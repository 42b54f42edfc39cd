using System.Text.RegularExpressions;
using PlanLang.Evaluation;
using PlanLang.Rendering;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.Rendering;

/// <summary>The documents besides contract and review: what is in them, and what never is.</summary>
public class DocumentTests
{
    static readonly DateOnly Day = new(2026, 5, 12);

    public static TheoryData<string> Names => [.. Documents.All.Select(document => document.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryDocumentIsAWholePageWithOneMainHeading(string name)
    {
        var page = PageOf(name, PageFormat.Html);

        Assert.Contains("<html lang=\"en-GB\">", page, StringComparison.Ordinal);
        Assert.Single(Regex.Matches(page, "<h1"));
        Assert.Single(Regex.Matches(page, "<main>"));
        Assert.DoesNotMatch("<script|<link|<img|<iframe|http|url\\(|@import| src=| on[a-z]+=", page);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void HeadingsSkipNoLevel(string name)
    {
        var levels = Regex.Matches(PageOf(name, PageFormat.Html), "<h([1-6])").Select(match => match.Groups[1].Value[0] - '0').ToList();

        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 1, pair.First + 1));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void OnlyTheSheetForSupervisionHasTheWordsOfTheTrade(string name) =>
        Assert.Equal(name == "supervision", Regex.IsMatch(PageOf(name, PageFormat.Text), "asb|sanction|\\.record|\\bPL0", RegexOptions.IgnoreCase));

    [Theory]
    [Keeps("Rendering/first-family.child")]
    public void AChildsPageIsShortAndTheirOwn(SnapshotFile snapshot) => Snapshot.Verify(PageOf("child", PageFormat.Text), snapshot);

    [Fact]
    public void AChildsPageHasNothingOfWhatMayHappen() =>
        Assert.DoesNotMatch("tenancy|warning|told|may think", PageOf("child", PageFormat.Text));

    [Theory]
    [InlineData("child", "Leanne", "The child’s page is for one child of the family. Say for whom.")]
    [InlineData("supervision", "Leanne", "The sheet for supervision is for the team alone: it shows more than families are shown.")]
    [InlineData("letter invitation", "Mia", "Mia is not among those who come to the reviews. Add the name to the line “who” under “reviews”.")]
    [InlineData("letter sanction-told", "Kai", "Nothing in the plan that may happen is about Kai.")]
    [InlineData("letter step-down", "Mia", "Not everything is there yet that going on with Community Coaches asks for.")]
    [InlineData("letter missed-visit", "Leanne", "A visit is the team’s alone until a line “seen by: Leanne” stands under it.")]
    public void WhatThePlanGivesNoOccasionForIsRefusedInPlainWords(string document, string reader, string reason)
    {
        var result = ResultOf(document, FirstFamily.At(Day), reader);

        Assert.Contains(reason, Assert.IsType<NoOccasion>(result).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-03-12", "Nobody decided “used” about anything that may happen to Leanne.")]
    [InlineData("2026-03-20", null)]
    [InlineData("2026-05-12", "is over: the letter has no occasion any more.")]
    public void AWarningNeedsADecisionThatIsStillInForce(string asOf, string? refusal)
    {
        var result = ResultOf("letter warning", FirstFamily.At(DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture)), "Leanne");

        Assert.Equal(refusal is null, result is DocumentPage);
        Assert.Contains(refusal ?? "", (result as NoOccasion)?.Reason ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void AWarningIsRefusedWhereItHadToWait()
    {
        var family = FirstFamily.At(new DateOnly(2026, 3, 20), diary: text => text.Replace(
            "contract signed by Leanne, Kai, Dana", "contract signed by Kai, Dana", StringComparison.Ordinal));

        var result = Assert.IsType<NoOccasion>(ResultOf("letter warning", family, "Leanne"));

        Assert.Contains("had to wait, so no letter can be made. There is no contract that Leanne signed.", result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void AWarningIsRefusedWhereItsConditionWasNotMet()
    {
        var family = FirstFamily.At(new DateOnly(2026, 3, 20), plan => plan.Replace(
            "at least 1 asb incident in the last 4 weeks", "at least 9 asb incidents in the last 4 weeks", StringComparison.Ordinal));

        var result = Assert.IsType<NoOccasion>(ResultOf("letter warning", family, "Leanne"));

        Assert.StartsWith("On Friday 13 March 2026, what “Jo comes to talk about the tenancy” asks for was not so", result.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void AMissedVisitThatIsSharedGivesALetterWithItsDate()
    {
        var family = FirstFamily.At(Day, diary: text => $"{text}\n11 May 2026\n  visit missed: Dana, no answer\n    seen by: Leanne\n");

        var letter = Assert.IsType<DocumentPage>(ResultOf("letter missed-visit", family, "Leanne"));

        Assert.Contains("Dana came to see you on Monday 11 May 2026, and nobody was at home.", letter.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void TheReviewSaysWhatChangedAndBecauseOfWhichDays()
    {
        var page = Rendered.Review(FirstFamily.At(new DateOnly(2026, 3, 31)), PageFormat.Text);

        Assert.Contains("What changed", page, StringComparison.Ordinal);
        Assert.Matches("“[^”]+” was [^,]+, and is [^.]+\\.\\s+This\\s+rests\\s+on\\s+what\\s+was\\s+written\\s+down\\s+for", page);
    }

    static string PageOf(string name, PageFormat format) => Assert.IsType<DocumentPage>(SampleDocuments.Of(name, format)).Text;

    static DocumentResult ResultOf(string name, Assessment family, string reader) => SampleDocuments.Of(name, family, reader, PageFormat.Text);
}
