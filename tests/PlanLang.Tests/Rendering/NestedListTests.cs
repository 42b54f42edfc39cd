using System.Text.RegularExpressions;
using PlanLang.Privacy;
using PlanLang.Readability;
using PlanLang.Rendering;

namespace PlanLang.Tests.Rendering;

/// <summary>A condition of several parts is a list on the page, and a list in it a list in the list: nobody has to read brackets.</summary>
public partial class NestedListTests
{
    static readonly DateOnly Day = new(2026, 5, 12);

    public static TheoryData<string> Tags => [.. PageLanguage.Tags];

    [Fact]
    public void TheLinesOfAListStandUnderIt() =>
        Assert.Contains(
            """
            - We are there when all of this is so:
               - There are no complaints about noise or trouble for 8 weeks.
               - Any of this is so:
                  - Calm home is 6 or more for Leanne.
                  - All of this is so:
                     - Calm home is 5 or more for Kai.
                     - Leanne agrees.
               - None of this is so:
                  - There are 9 or more complaints about noise or trouble in the last 6 months.
            - We want
            """,
            Page(Documents.Contract, PageFormat.Markdown),
            StringComparison.Ordinal);

    [Fact]
    public void AReviewSaysOfEachLineHowItStandsAndUnderNoneOfThatItIsNotSo() =>
        Assert.Contains(
            """
            We finish here and go on with Community Coaches when none of this is so:

            - ✓ Not so: There are 99 or more complaints about noise or trouble in the last 6 months.
            - ○ Still so: 2 or more of these are so:
               - ○ Still so: Calm home is 0 or more for Leanne.
               - ○ Still so: Calm home is 0 or more for Kai.
               - ✓ Not so: None of this is so:
                  - ✓ Yes: Leanne agrees.
            """,
            Page(Documents.Review, PageFormat.Markdown),
            StringComparison.Ordinal);

    [Fact]
    public void AListForEachChildIsSaidChildByChild() =>
        Assert.Contains(
            """
            - ○ Not yet: Kai
               - ○ Not yet: Attendance is 99% or more for that child in the last 6 weeks.
               - ✓ Yes: There are fewer than 9 times sent home from school for that child since the start.
            - ✓ Yes: Mia
               - ✓ Yes: Attendance is 99% or more for that child in the last 6 weeks.
               - ✓ Yes: There are fewer than 9 times sent home from school for that child since the start.
            """,
            Rendered.Review(
                NestedList.At(
                    Day,
                    """
                      when for each child, all of
                        attendance of the child is at least 99% over the last 6 weeks
                        fewer than 9 exclusions of the child since the start
                    """),
                PageFormat.Markdown),
            StringComparison.Ordinal);

    [Fact]
    public void ALineThatDoesNotCountYetSaysWhenItWillAndWhatIsUnderIt() =>
        Assert.Contains(
            """
            - ✓ Yes: There are fewer than 99 complaints about noise or trouble in the last 6 months (this counts from 1 January 2026 to 31 July 2026 only).
            - – Does not apply: Any of this is so (this counts from 1 August 2026 to 31 August 2026 only):
               - Leanne agrees.
               - Calm home is 6 or more for Leanne.
            """,
            Rendered.Review(
                NestedList.At(
                    Day,
                    """
                      when all of
                        quiet, 1 January 2026 to 31 July 2026: fewer than 99 asb incidents in the last 6 months
                        home, 1 August 2026 to 31 August 2026: any of
                          Leanne agrees
                          calm home of Leanne is at least 6
                    """),
                PageFormat.Markdown),
            StringComparison.Ordinal);

    [Fact]
    public void ATextStandsFurtherInForEachListAndStaysNarrow()
    {
        var lines = Page(Documents.Contract, PageFormat.Text).Split('\n');

        Assert.Contains("    - All of this is so:", lines);
        Assert.Contains("      - Calm home is 5 or more for Kai.", lines);
        Assert.Contains("    - There are 9 or more complaints about noise or trouble in the last 6", lines);
        Assert.Contains("      months.", lines);
        Assert.All(lines, line => Assert.InRange(line.Length, 0, PlainText.Width));
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void EveryLanguageHasTheSameListsAndNoBrackets(string tag)
    {
        var page = InLanguage(Documents.Contract, tag);

        Assert.Equal(Depths(InLanguage(Documents.Contract, "en")), Depths(page));
        Assert.Equal(4, Depths(page).Max());
        Assert.DoesNotContain("<li>(", page, StringComparison.Ordinal);
        Assert.Equal(Depths(InLanguage(Documents.Review, "en")), Depths(InLanguage(Documents.Review, tag)));
    }

    [Fact]
    public void EachLineIsReadAloneAndComesFromItsOwnLineOfThePlan()
    {
        var (plan, parts) = (NestedList.At(Day).Plan, PagePart.In(Page(Documents.Contract, PageFormat.Markdown)));

        var line = parts.Single(part => part is { Kind: PagePartKind.Item, Text: "Calm home is 5 or more for Kai." });

        Assert.Contains(parts, part => part is { Kind: PagePartKind.Item, Text: "All of this is so:" });
        var at = Assert.NotNull(new PageSources(plan, PlanTexts.Of(plan, Day)).Of(line.Text));
        Assert.Equal("calm home of Kai is at least 5", at.Source.Text[at.Span.Start..at.Span.End]);
    }

    [Fact]
    public void AListInACellOfAServicesOwnTemplateLosesNoWord()
    {
        var list = ListItem.In((Markdig.Syntax.ListBlock)MarkdownReader.Read("1. one\n   - two\n      - three\n\n        four\n2. five\n")[0]);

        Assert.Equal([(0, "one"), (1, "two"), (2, "three four"), (0, "five")], list.Select(item => (item.Depth, item.Words)));
    }

    static string Page(Document document, PageFormat format)
    {
        var family = NestedList.At(Day);

        return Rendered.For(Audience.FamilyAtHome(family.Plan), document, family, format);
    }

    static string InLanguage(Document document, string tag)
    {
        var family = NestedList.At(Day);

        return Rendered.Of(family, new DocumentRequest(document, Audience.FamilyAtHome(family.Plan), PageFormat.Html)
        {
            Language = Assert.IsType<PageLanguage>(PageLanguage.Find(tag)),
            Unchecked = UncheckedWords.Allow,
        });
    }

    /// <summary>How deep each item of the page stands in lists, from top to bottom.</summary>
    static ImmutableArray<int> Depths(string html)
    {
        var depth = 0;

        return
        [
            .. from Match mark in Marks().Matches(html)
               let now = depth += mark.Value switch { "<ul" => 1, "</ul" => -1, _ => 0 }
               where mark.Value == "<li"
               select now,
        ];
    }

    [GeneratedRegex("</?ul|<li")]
    private static partial Regex Marks();
}
