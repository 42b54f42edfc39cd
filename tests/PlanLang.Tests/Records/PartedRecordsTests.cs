using PlanLang.Records;

namespace PlanLang.Tests.Records;

public sealed class PartedRecordsTests
{
    [Fact]
    public void EachSeriesHasItsRecordsInTheOrderInWhichTheyWereFound()
    {
        var parted = PartedRecords.Of([10, 11, 13, 14, 16], [2, 0, 2, 3, 2], 5);

        Assert.Equal([11], parted.Of(0));
        Assert.Equal([], parted.Of(1));
        Assert.Equal([10, 13, 16], parted.Of(2));
        Assert.Equal([14], parted.Of(3));
        Assert.Equal(0, parted.CountOf(4));
    }

    [Fact]
    public void NoRecordsArePartedIntoNothing() => Assert.Equal(0, PartedRecords.Of([], [], 1).CountOf(0));
}
