using PlanLang.Records;

namespace PlanLang.Tests.Records;

public sealed class PartedRecordsTests
{
    [Fact]
    public void EachSeriesHasItsRecordsInTheOrderInWhichTheyWereFound()
    {
        var parted = PartedRecords.Of([2, 0, 2, 3, 2], 5);

        Assert.Equal([1], parted.Of(0));
        Assert.Equal([], parted.Of(1));
        Assert.Equal([0, 2, 4], parted.Of(2));
        Assert.Equal([3], parted.Of(3));
        Assert.Equal(0, parted.CountOf(4));
    }

    [Fact]
    public void NoRecordsArePartedIntoNothing() => Assert.Equal(0, PartedRecords.Of([], 1).CountOf(0));
}
