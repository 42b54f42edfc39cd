using CsCheck;
using PlanLang.Tests.Support;
using PlanLang.Text;

namespace PlanLang.Tests.Text;

/// <summary>The facts are those of the Unicode standard and its normalisation tests.</summary>
public class NfcTests
{
    [Theory]
    [InlineData("Zoe\u0308", "Zo\u00EB")]
    [InlineData("Rene\u0301e", "Ren\u00E9e")]
    [InlineData("A\u030A", "\u00C5")]
    [InlineData("Sio\u0302n", "Si\u00F4n")]
    [InlineData("Nin\u0303o", "Ni\u00F1o")]
    [InlineData("a\u0323\u0302", "\u1EAD")]
    [InlineData("a\u0302\u0323", "\u1EAD")]
    [InlineData("\u00E2\u0323", "\u1EAD")]
    [InlineData("o\u031B\u0301", "\u1EDB")]
    [InlineData("o\u0301\u031B", "\u1EDB")]
    [InlineData("D\u0323\u0307", "\u1E0C\u0307")]
    [InlineData("D\u0307\u0323", "\u1E0C\u0307")]
    [InlineData("\u1E0A\u0323", "\u1E0C\u0307")]
    [InlineData("E\u0304\u0300", "\u1E14")]
    [InlineData("E\u0300\u0304", "\u00C8\u0304")]
    [InlineData("a\u0301\u0301", "\u00E1\u0301")]
    [InlineData("\u0438\u0306", "\u0439")]
    [InlineData("\u03B1\u0301", "\u03AC")]
    [InlineData("\u03B9\u0308\u0301", "\u0390")]
    [InlineData("q\u0301", "q\u0301")]
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("a\u034F\u0301", "a\u034F\u0301")]
    [InlineData("e\u0301 e\u0300", "\u00E9 \u00E8")]
    [InlineData("", "")]
    public void ALetterAndItsMarksAreComposedAsUnicodeSays(string text, string expected)
    {
        var composed = Nfc.Compose(text);

        Assert.Equal(expected, composed);
    }

    [Fact]
    public void TextWithoutMarksIsTheVerySame()
    {
        var text = string.Concat("Zo", "\u00EB");

        Assert.Same(text, Nfc.Compose(text));
    }

    [Fact]
    public void EveryLetterOfTheTableComesFromItsPartsAndStaysWhole() =>
        Assert.All(
            from row in CombiningMarks.Table
            from pair in row.Letters.Chunk(2)
            select (Parts: $"{pair[0]}{row.Mark}", Whole: $"{pair[1]}"),
            each => Assert.Equal((each.Whole, each.Whole), (Nfc.Compose(each.Parts), Nfc.Compose(each.Whole))));

    [Fact]
    public void TheTableHoldsEachCanonicalPairOfItsAlphabetsOnce()
    {
        var letters = CombiningMarks.Table.SelectMany(row => row.Letters.Chunk(2)).Select(pair => pair[1]).ToList();

        Assert.Equal((572, 572), (letters.Count, letters.Distinct().Count()));
    }

    [Fact]
    public void ComposingTwiceChangesNothingMore() =>
        Gen.String[Gen.Char["aAeoDsu\u00E2\u1E0A \u0301\u0302\u0307\u0323\u031B\u0308\u034F"], 0, 12].Always(
            text => Nfc.Compose(text) == Nfc.Compose(Nfc.Compose(text)));

    [Fact]
    public void MarksAtDifferentPlacesMayComeInAnyOrder() =>
        Gen.Select(Gen.Char["aeouAEOU"], Gen.Char["\u0301\u0302\u0308"], Gen.Char["\u0323\u0331\u031B"]).Always(
            (letter, above, below) => Nfc.Compose($"{letter}{above}{below}") == Nfc.Compose($"{letter}{below}{above}"));
}
