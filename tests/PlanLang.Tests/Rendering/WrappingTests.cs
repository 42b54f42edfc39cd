using PlanLang.Rendering;

namespace PlanLang.Tests.Rendering;

public class WrappingTests
{
    [Fact]
    public void ALineIsFilledToItsWidthAndNoFurther()
    {
        var word = new string('a', 38);

        Assert.Equal($"{word} {word}a\nb", Wrapping.Item($"{word} {word}a b", ""));
    }

    [Fact]
    public void LaterLinesOfAnItemStandUnderTheFirst()
    {
        var word = new string('a', 50);

        Assert.Equal($"- {word}\n  {word}", Wrapping.Item($"{word} {word}", "- "));
    }

    [Fact]
    public void AWordLongerThanALineStaysWhole()
    {
        var word = new string('a', 100);

        Assert.Equal(word, Wrapping.Item(word, ""));
    }
}
