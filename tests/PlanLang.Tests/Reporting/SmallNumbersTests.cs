using PlanLang.Reporting;

namespace PlanLang.Tests.Reporting;

public class SmallNumbersTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, null)]
    [InlineData(7, null)]
    [InlineData(8, 10)]
    [InlineData(12, 10)]
    [InlineData(13, 15)]
    [InlineData(1002, 1000)]
    [InlineData(1003, 1005)]
    public void FromOneToSevenIsNotToldApartAndTheRestIsRoundedToFive(int count, int? shown) =>
        Assert.Equal(shown, SmallNumbers.Shown(count));

    [Theory]
    [InlineData(8, 16, 67)]
    [InlineData(10, 40, 25)]
    [InlineData(38, 40, 100)]
    [InlineData(0, 40, 0)]
    [InlineData(7, 40, null)]
    [InlineData(3, 7, null)]
    [InlineData(0, 0, null)]
    public void AShareIsMadeOfWhatIsShown(int part, int whole, int? percentage) =>
        Assert.Equal(percentage, SmallNumbers.Percentage(part, whole));

    [Fact]
    public void NoOneFamilyCanBeFoundBySubtraction()
    {
        var families = Enumerable.Range(0, 60);

        Assert.DoesNotContain(
            families.SelectMany(_ => families, (part, whole) => (Part: SmallNumbers.Shown(part), Whole: SmallNumbers.Shown(whole))),
            shown => shown is { Part: { } part, Whole: { } whole } && (whole - part) is > 0 and < 5);
    }
}
