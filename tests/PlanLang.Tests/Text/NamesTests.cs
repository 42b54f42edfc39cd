using CsCheck;
using PlanLang.Tests.Support;
using PlanLang.Text;

namespace PlanLang.Tests.Text;

public class NamesTests
{
    [Theory]
    [InlineData("Kai", "KAI")]
    [InlineData("Zo\u00EB", "zoe\u0308")]
    [InlineData("O'Brien", "O\u2019Brien")]
    [InlineData("half-term club", "half\u2013term club")]
    [InlineData("calm home", "calm\u00A0home")]
    [InlineData("calm home", "  calm   home ")]
    [InlineData("\u00C9lodie", "\u00E9lodie")]
    [InlineData("", "  ")]
    public void HowANameWasTypedMakesNoDifference(string one, string other)
    {
        var isSame = Names.Comparer.Equals(one, other);

        Assert.True(isSame);
        Assert.Equal(Names.Comparer.GetHashCode(one), Names.Comparer.GetHashCode(other));
    }

    [Theory]
    [InlineData("Kai", "Kay")]
    [InlineData("Zoe", "Zo\u00EB")]
    [InlineData("calm home", "calmhome")]
    [InlineData("half term", "half-term")]
    public void OtherLettersMakeAnotherName(string one, string other)
    {
        var isSame = Names.Comparer.Equals(one, other);

        Assert.False(isSame);
    }

    [Fact]
    public void AStretchOfTextIsFoundWithoutMakingAStringOfIt()
    {
        var people = new Dictionary<string, int>(Names.Comparer) { ["Zo\u00EB O'Brien"] = 7 };

        var found = people.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue("by ZOE\u0308 O\u2019Brien:".AsSpan(3, 12), out var number);

        Assert.Equal((true, 7), (found, number));
    }

    [Fact]
    public void NamesThatAreTheSameHaveTheSameHash()
    {
        var name = Gen.String[Gen.Char["aA \u00A0e\u0301\u00E9\u00C9-\u2013'\u2019"], 0, 5];

        Gen.Select(name, name).Always(
            (one, other) => !Names.Same(one, other) || Names.Comparer.GetHashCode(one) == Names.Comparer.GetHashCode(other));
    }
}
