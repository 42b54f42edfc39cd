using PlanLang.Privacy;
using PlanLang.Rendering;
using PlanLang.Tests.Support;
using PlanLang.Text;

namespace PlanLang.Tests.Rendering;

public class PageStyleTests
{
    static readonly DateOnly Day = new(2026, 5, 12);

    [Theory]
    [InlineData("large print", PageStyle.LargePrint)]
    [InlineData("easy read", PageStyle.EasyRead)]
    public void APersonGetsTheStyleTheyNeed(string need, PageStyle style)
    {
        var plan = FirstFamily.At(Day, text => text.Replace("large print", need, StringComparison.Ordinal)).Plan;

        Assert.Equal(style, PageStyles.For(Audience.Of(plan.People[0])));
        Assert.Equal(PageStyle.Standard, PageStyles.For(Audience.FamilyAtHome(plan)));
    }

    [Fact]
    public void EveryStyleHasItsOwnSheetAndTheSameWords()
    {
        var family = FirstFamily.At(Day);
        var pages = Enum.GetValues<PageStyle>().Select(style => PlanLanguage.Render(
            family, new DocumentRequest(Documents.Review, Audience.FamilyAtHome(family.Plan), PageFormat.Html) { Style = style })).Cast<DocumentPage>().Select(page => page.Text).ToList();

        Assert.Equal(pages.Count, pages.Distinct().Count());
        Assert.Single(pages.Select(page => page.Split("</style>")[1]).Distinct());
    }

    [Theory]
    [MemberData(nameof(Sheets))]
    public void NoSheetSlantsUnderlinesOrShoutsAndNoneFetchesAnything(string sheet) =>
        Findings.None(
            from line in EmbeddedText.Read(sheet).Split('\n')
            where line.Contains("italic", StringComparison.Ordinal) || line.Contains("uppercase", StringComparison.Ordinal)
                || line.Contains("url(", StringComparison.Ordinal) || line.Contains("@import", StringComparison.Ordinal)
                || line.Contains("text-align: justify", StringComparison.Ordinal)
            select $"{sheet}: {line}");

    public static TheoryData<string> Sheets => [.. EmbeddedText.Names("styles/")];
}
