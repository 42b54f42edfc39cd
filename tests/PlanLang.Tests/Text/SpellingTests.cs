using PlanLang.Text;

namespace PlanLang.Tests.Text;

public class SpellingTests
{
    [Theory]
    [InlineData("Kay", "Kai, Mia, Leanne", "Kai")]
    [InlineData("leane", "Kai, Mia, Leanne", "Leanne")]
    [InlineData("Januray", "January, February", "January")]
    [InlineData("attendence", "attendance, asb incidents", "attendance")]
    [InlineData("Mai", "Mia, Kai", "Mia")]
    [InlineData("Jo", "Bo, Mo", "Bo")]
    [InlineData("holidays", "attendance, asb incidents", null)]
    [InlineData("K", "J", null)]
    [InlineData("", "J", null)]
    [InlineData("Kai", "", null)]
    public void TheClosestWordIsOfferedWhereItIsCloseEnough(string word, string candidates, string? expected)
    {
        var closest = Spelling.Closest(word, candidates.Split(", "));

        Assert.Equal(expected, closest);
    }

    [Theory]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("Mia", "mai", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "", 3)]
    [InlineData("same", "SAME", 0)]
    public void ASwapOfNeighboursIsOneChange(string from, string to, int expected)
    {
        var changes = Spelling.Changes(from, to);

        Assert.Equal(expected, changes);
    }
}
