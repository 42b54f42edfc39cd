using System.IO.Compression;
using System.Text.RegularExpressions;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Privacy;
using PlanLang.Rendering;
using PlanLang.Tests.Rendering;

namespace PlanLang.Tests.Privacy;

/// <summary>The ways in which a copy can tell what it must not, each closed and each with its test.</summary>
public class DefenceTests
{
    const string HiddenGoal = """
        goal safe: Leanne moves to Elm Row
          seen by: Dana, Leanne
          for: Leanne
          met when: calm home of Leanne is at least 1
          by: 17 July 2026
          action flat: Dana finds a flat in Elm Row
            who: Dana
            by: 1 March 2026

        goal neighbours:
        """;

    static readonly DateOnly Day = new(2026, 5, 12);

    [Fact]
    public void DirectText() => Leaves("Elm Row", "goal neighbours:", HiddenGoal, "Kai");

    [Fact]
    public void WhoMaySeeItReadsIt() =>
        Assert.Contains("Leanne moves to Elm Row", string.Concat(CopiesOf("Leanne", Changed("goal neighbours:", HiddenGoal)).Values), StringComparison.Ordinal);

    [Fact]
    public void NumberingHasNoGaps()
    {
        var hidden = HiddenGoal.Replace("goal safe:", "goal:", StringComparison.Ordinal).Replace("goal neighbours:", "goal:", StringComparison.Ordinal);

        var copy = AssessmentCopy.Of(Changed("goal neighbours:", hidden), Audience.Of(Person(FirstFamily.At(Day), "Kai")));

        Assert.Equal(["school", "goal 2"], copy.Goals.Select(goal => goal.Goal.Id));
    }

    [Fact]
    public void CountsRangeOverWhatIsSeen() => Same("Kai", Changed("goal neighbours:", HiddenGoal));

    [Fact]
    public void NothingStandsInPlaceOfWhatIsHidden()
    {
        var copies = CopiesOf("Kai", Changed("goal neighbours:", HiddenGoal)).Values;

        Assert.All(copies, copy => Assert.DoesNotMatch("withheld|redacted|hidden|removed|confidential|\\[\\s*\\]|█", copy));
    }

    [Fact]
    public void PeopleListsNameOnlyWhomTheReaderMaySee() => Same("Kai", FirstFamily.At(Day, plan => plan
        .Replace("strengths\n", "  Sue: Sue Grey, adviser, Safe House\n    seen by: Dana, Leanne\n\nstrengths\n", StringComparison.Ordinal)
        .Replace("  who: Leanne, Kai, Dana, Amir\n", "  who: Leanne, Kai, Dana, Sue, Amir\n", StringComparison.Ordinal)));

    [Theory]
    [InlineData("action music: The music is off at ten", "action music: Nobody tells Sue's new number", "PL0602")]
    [InlineData("action music: The music is off at ten", "action music: Post goes to 7 Elm  Row", "PL0605")]
    [InlineData("  in our words: We want mornings without rows.", "  in our words: We want to see Mrs Grey.", "PL0602")]
    public void ActionsOfOthersThatMentionWhatIsHiddenAreErrors(string before, string after, string code)
    {
        var plan = FirstFamily.Plan(text => text
            .Replace("strengths\n", "  Sue: Sue Grey, adviser, Safe House\n    seen by: Dana, Leanne\n    address: 7 Elm Row\n\nstrengths\n", StringComparison.Ordinal)
            .Replace(before, after, StringComparison.Ordinal));

        Assert.Contains(code, PrivacyChecks.Check(plan, Day).Select(one => one.Code));
    }

    [Fact]
    public void DatesOfWhatIsHiddenLeaveNoGap() =>
        Same("Kai", FirstFamily.At(Day, diary: text => $"{text}\n11 May 2026\n  visit: Dana, at home, 60 minutes, a talk\n    seen by: Dana, Leanne\n"));

    [Fact]
    public void DerivedValuesNeedTheLabelsOfAllTheyAreDerivedFrom()
    {
        var hidden = Changed("measure asb incidents\n", "measure asb incidents\n  seen by: Dana, Leanne\n");

        Assert.All(CopiesOf("Kai", hidden).Where(copy => copy.Key != "child"), copy =>
            Assert.DoesNotMatch("complaints about noise or trouble.*(January|from|: \\d)|We get on with our neighbours\\W+(→|✓|!|\\?)", copy.Value));
    }

    [Fact]
    public void NoCopyForTheFamilyHasATrace() => Assert.All(
        CopiesOf("Leanne", FirstFamily.At(Day)).Values,
        copy => Assert.DoesNotMatch("harper\\.(plan|record)|PL0\\d|line \\d|Judgement|verdict", copy));

    [Fact]
    public void FileNamesAndMetadataAreNeutral()
    {
        var family = FirstFamily.At(Day);
        var kai = Person(family, "Kai");
        var page = Rendered.For(Audience.Of(kai), Documents.Contract, family, PageFormat.Html);

        Assert.Equal("contract-kai", Documents.Contract.FileName(kai));
        Assert.DoesNotMatch("<!--|name=\"(author|generator|date|keywords)\"", page);
        Assert.Equal("<title>Family contract</title>", Regex.Match(page, "<title>[^<]*</title>").Value);
    }

    [Fact]
    public void WhatChangedTellsOnlyOfWhatTheReaderSawBefore()
    {
        var hidden = Changed("goal neighbours:", HiddenGoal);

        Assert.Contains("Elm Row", CopiesOf("Leanne", hidden)["review"], StringComparison.Ordinal);
        Same("Kai", hidden);
    }

    [Theory]
    [InlineData("cy")]
    [InlineData("pl")]
    [InlineData("ur")]
    public void WhatIsHiddenIsHiddenInEveryLanguage(string tag)
    {
        var family = Changed("goal neighbours:", HiddenGoal);

        var (kai, leanne) = (ReviewIn(tag, "Kai", family), ReviewIn(tag, "Leanne", family));

        Assert.Contains("Elm Row", leanne, StringComparison.Ordinal);
        Assert.DoesNotContain("Elm Row", kai, StringComparison.Ordinal);
        Assert.Equal(ReviewIn(tag, "Kai", FirstFamily.At(Day)), kai);
    }

    [Fact]
    public void AnInterpreterOfTheFamilyIsWarnedOf()
    {
        var family = FirstFamily.At(Day, diary: text => text.Replace(
            "contract signed by", "explained to Leanne: read aloud, interpreter Kai\n  contract signed by", StringComparison.Ordinal));

        Assert.Contains("PL0642", SignatureChecks.Of(family).Select(one => one.Code));
    }

    [Fact]
    public void AWordFileHasNoAuthorDateOrComment()
    {
        var family = Changed("goal neighbours:", HiddenGoal);
        var request = new DocumentRequest(Documents.Contract, Audience.Of(Person(family, "Kai")), PageFormat.Word);
        var file = Assert.IsType<DocumentFile>(PlanLanguage.Render(family, request));

        using var zip = new ZipArchive(new MemoryStream([.. file.Bytes]));

        Assert.All(zip.Entries, entry => Assert.DoesNotMatch("creator|lastModifiedBy|modified>|comment|Elm Row|harper\\.", Text(entry)));
        Assert.DoesNotContain(zip.Entries, entry => entry.FullName.Contains("comments", StringComparison.Ordinal));
    }

    [Fact]
    public void NoAddressStandsOnAnyCopy()
    {
        var family = Changed("born 3 May 1988, large print\n", "born 3 May 1988, large print\n    address: 12 Salt Lane\n    phone: 0151 496 0999\n");

        Assert.All(
            family.Plan.People.Select(person => person.Name).SelectMany(name => CopiesOf(name, family).Values),
            copy => Assert.DoesNotMatch("Salt Lane|496 0999|3 May 1988", copy));
    }

    [Fact]
    public void ACopyForSeveralHoldsWhatEachOfThemMaySee()
    {
        var family = FirstFamily.At(Day);
        var audience = new Audience([Person(family, "Kai"), Person(family, "Mia")]);

        var contract = Rendered.For(audience, Documents.Contract, family, PageFormat.Text);

        Assert.DoesNotContain("I want people to stop shouting", contract, StringComparison.Ordinal);
        Assert.DoesNotContain("I like it when Dana comes", contract, StringComparison.Ordinal);
        Assert.Contains("Kai and Mia are in school every day", contract, StringComparison.Ordinal);
    }

    [Fact]
    public void TheOrderIsThatOfWhatIsSeen() => Same("Kai", FirstFamily.At(Day, plan => plan.Replace(
        "  - Kai and Mia look out for each other.\n",
        "  - Elm Row is quiet.\n    seen by: Dana, Leanne\n  - Kai and Mia look out for each other.\n", StringComparison.Ordinal)));

    [Fact]
    public void AConsequenceThatIsHiddenIsNotTold() => Same("Kai", FirstFamily.At(
        Day,
        plan => plan.Replace("stage intensive:", """
            sanction order: Magenta Homes asks the court
              seen by: Dana, Leanne, Jo
              given to: Leanne
              power: Magenta Homes, clause 9
              told on: 13 January 2026
              support: action talk
              may be considered when: at least 1 asb incident in the last 4 weeks
              decided by: Jo
              ends when: no asb incidents for 4 weeks

            stage intensive:
            """, StringComparison.Ordinal),
        diary => $"{diary}\n11 May 2026\n  sanction order: used, decided by Jo, what was said about Ron\n"));

    [Fact]
    public void WhatAChildSaidIsTheirsAndTheTeams()
    {
        var family = FirstFamily.At(Day, diary: text => $"{text}\n11 May 2026\n  said by Kai: Ron shouts at Mum.\n");

        Assert.Contains("Ron shouts at Mum.", CopiesOf("Kai", family)["review"], StringComparison.Ordinal);
        Same("Leanne", family);
        Same("Mia", family);
    }

    static string ReviewIn(string tag, string reader, Assessment family) =>
        Rendered.Of(family, new DocumentRequest(Documents.Review, Audience.Of(Person(family, reader)), PageFormat.Html)
        {
            Language = PageLanguage.Find(tag) ?? PageLanguage.English,
        });

    static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());

        return reader.ReadToEnd();
    }

    static void Leaves(string secret, string before, string after, string reader)
    {
        var family = Changed(before, after);

        Assert.All(CopiesOf(reader, family).Values, copy => Assert.DoesNotContain(secret, copy, StringComparison.OrdinalIgnoreCase));
        Same(reader, family);
    }

    static void Same(string reader, Assessment changed) => Assert.Equal(CopiesOf(reader, FirstFamily.At(Day)), CopiesOf(reader, changed));

    static Assessment Changed(string before, string after) => FirstFamily.At(Day, plan => plan.Replace(before, after, StringComparison.Ordinal));

    static Dictionary<string, string> CopiesOf(string name, Assessment family) => Documents.All.ToDictionary(
        document => document.Name,
        document => Rendered.For(Audience.Of(Person(family, name)), document, family, PageFormat.Html)
            is var page && page.Contains("</style>", StringComparison.Ordinal) ? page[page.IndexOf("</style>", StringComparison.Ordinal)..] : page);

    static Person Person(Assessment family, string name) => family.Plan.People.Single(person => person.Name == name);
}
