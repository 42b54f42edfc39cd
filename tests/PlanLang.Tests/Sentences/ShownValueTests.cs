using PlanLang.Evaluation;
using PlanLang.Sentences;
using PlanLang.Syntax;

namespace PlanLang.Tests.Sentences;

public class ShownValueTests
{
    [Theory]
    [InlineData(81, 100, "81%")]
    [InlineData(87, 140, "62%")]
    [InlineData(35, 40, "88%")]
    [InlineData(7, 8, "88%")]
    [InlineData(0, 10, "0%")]
    [InlineData(10, 10, "100%")]
    public void ARatioIsAWholePerCentRoundedHalfAwayFromZero(int part, int whole, string shown) =>
        Assert.Equal(shown, ShownValue.Of(new RatioValue(part, whole), null));

    [Theory]
    [InlineData(36, 38, Comparator.AtLeast, 95, "94.7%")]
    [InlineData(8996, 10000, Comparator.AtLeast, 90, "89.96%")]
    [InlineData(89999, 100000, Comparator.AtLeast, 90, "89.99%")]
    [InlineData(9, 10, Comparator.AtLeast, 90, "90%")]
    [InlineData(9001, 10000, Comparator.AtMost, 90, "90.01%")]
    [InlineData(900001, 1000000, Comparator.AtMost, 90, "90.01%")]
    [InlineData(9004, 10000, Comparator.MoreThan, 90, "90.04%")]
    [InlineData(1504, 10000, Comparator.LessThan, 15, "15%")]
    [InlineData(1496, 10000, Comparator.LessThan, 15, "14.96%")]
    [InlineData(9004, 10000, Comparator.Exactly, 90, "90.04%")]
    public void APercentageFallsOnItsSideOfTheBound(int part, int whole, Comparator comparator, int bound, string shown) =>
        Assert.Equal(shown, ShownValue.Of(new RatioValue(part, whole), Bound(comparator, new Fraction(bound, 100))));

    [Fact]
    public void AThirdIsShownAsAThirdRounded() =>
        Assert.Equal("33%", ShownValue.Of(new QuotientValue(new Fraction(1, 3)), Bound(Comparator.AtLeast, new Fraction(1, 3))));

    [Theory]
    [InlineData(6, 1, "6")]
    [InlineData(7, 2, "3.5")]
    [InlineData(16, 3, "5.33")]
    [InlineData(-7, 2, "-3.5")]
    [InlineData(1, 200, "0.01")]
    public void ANumberHasAtMostTwoPlaces(int numerator, int denominator, string shown) =>
        Assert.Equal(shown, ShownValue.Number(new Fraction(numerator, denominator), null));

    [Fact]
    public void ANumberFallsOnItsSideOfTheBoundToo() =>
        Assert.Equal("5.99", ShownValue.Number(new Fraction(5999, 1000), Bound(Comparator.AtLeast, 6)));

    [Theory]
    [InlineData(35, 1, "£35")]
    [InlineData(1800, 1, "£1,800")]
    [InlineData(5, 2, "£2.50")]
    public void MoneyIsShownInPounds(int numerator, int denominator, string shown) =>
        Assert.Equal(shown, Numbers.Money(new Fraction(numerator, denominator)));

    static Comparison Bound(Comparator comparator, Fraction bound) => new(comparator, new Amount(bound, AmountUnit.Percent));
}
