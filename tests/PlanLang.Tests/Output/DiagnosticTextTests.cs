using PlanLang.Diagnostics;
using PlanLang.Output;
using PlanLang.Tests.Support;
using PlanLang.Text;

namespace PlanLang.Tests.Output;

public class DiagnosticTextTests
{
    [Theory]
    [InlineData("until: 23 [|Januray|] 2026", " 1 | until: 23 Januray 2026", "   |           ^^^^^^^")]
    [InlineData("\tby: [|soon|]", " 1 |  by: soon", "   |      ^^^^")]
    [InlineData("by:[||]", " 1 | by:", "   |    ^")]
    [InlineData("who: Zoe\u0301, [|Kay|]", " 1 | who: Zoe\u0301, Kay", "   |           ^^^")]
    [InlineData("who: 👩‍👧 [|Kay|]", " 1 | who: 👩‍👧 Kay", "   |           ^^^")]
    [InlineData("who: [|Leanne\n  Kai|]", " 1 | who: Leanne", "   |      ^^^^^^")]
    public void TheMarksStandUnderTheWords(string marked, string line, string marks)
    {
        var lines = Show(marked).Split('\n');

        Assert.Equal((line, marks), (lines[1], lines[2]));
    }

    [Fact]
    public void TheHeadNamesThePlaceAndTheLastLineSaysWhatToWrite()
    {
        var lines = Show("who: Leanne, [|Kay|]").Split('\n');

        Assert.Equal("harper.plan(1,14): error PL0000: There is nobody called 'Kay'.", lines[0]);
        Assert.Equal("   = Did you mean 'Kai'?", lines[3]);
    }

    [Fact]
    public void OnAScreenSentencesAreBrokenBetweenWords()
    {
        var lines = Show("who: Leanne, [|Kay|]", 40).Split('\n');

        Assert.Equal(
            ["harper.plan(1,14): error PL0000: There", "is nobody called 'Kay'.", " 1 | who: Leanne, Kay"], lines[..3]);
        Assert.Equal("   = Did you mean 'Kai'?", lines[4]);
    }

    [Fact]
    public void ALineWithoutEndIsCutAndItsMarksStayInside()
    {
        var lines = Show(new string('x', 100_000) + "[|y|]").Split('\n');

        Assert.All(lines, line => Assert.InRange(line.Length, 0, 130));
    }

    [Fact]
    public void AnEmptyFileHasNoLineToShow()
    {
        var text = Show("[||]");

        Assert.Equal("harper.plan(1,1): error PL0000: There is nobody called ''.\n   = Did you mean 'Kai'?\n", text);
    }

    static string Show(string marked) => DiagnosticText.Of(Shown(marked));

    static string Show(string marked, int width) => DiagnosticText.Of(Shown(marked), width);

    static ShownDiagnostic Shown(string marked)
    {
        var (text, spans) = Marked.Parse(marked);
        var source = SourceText.From(text, "harper.plan");
        var diagnostic = new Diagnostic(
            "PL0000", Severity.Error, source, spans[0], $"There is nobody called '{source[spans[0]]}'.", "Did you mean 'Kai'?");

        return ShownDiagnostic.Of(diagnostic);
    }
}
