using PlanLang.Records;

namespace PlanLang.Tests.Records;

/// <summary>Samples that go on where others end.</summary>
public sealed class SampleListTests
{
    [Fact]
    public void GoesOnBehindTheFirstSoMany()
    {
        var longer = SampleList.Of(Samples(1, 2, 3)).Followed(2, Samples(7, 8));

        Assert.Equal(4, longer.Length);
        Assert.Equal([1, 2, 7, 8], longer.Select(sample => sample.Part));
        Assert.Equal([2, 7], longer[1..3].Select(sample => sample.Part));
    }

    [Fact]
    public void GoesOnAsOftenAsItLikes() => Assert.Equal(
        [1, 7, 9], SampleList.Of(Samples(1, 2)).Followed(1, Samples(7, 8)).Followed(2, Samples(9)).Select(sample => sample.Part));

    static ImmutableArray<Sample> Samples(params int[] values) =>
        [.. values.Select(value => new Sample(default, SampleKind.Value, value, 0, null, default))];
}
