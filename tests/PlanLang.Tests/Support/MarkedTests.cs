using PlanLang.Text;

namespace PlanLang.Tests.Support;

public class MarkedTests
{
    [Fact]
    public void TheMarksAreTakenOutAndTheirPlacesKept()
    {
        var marked = Marked.Parse("who: [|Leanne|], [|Kay|]\n");

        Assert.Equal("who: Leanne, Kay\n", marked.Text);
        Assert.Equal([new TextSpan(5, 11), new TextSpan(13, 16)], marked.Spans);
    }

    [Fact]
    public void AnEmptyMarkIsAPlace() => Assert.Equal(new TextSpan(4, 4), Marked.Parse("by: [||]").Span);

    [Theory]
    [InlineData("[|one")]
    [InlineData("one|]")]
    [InlineData("[|one[|two|]|]")]
    public void AMarkWithoutItsOtherHalfIsRefused(string marked) =>
        Assert.Throws<FormatException>(() => Marked.Parse(marked));
}
