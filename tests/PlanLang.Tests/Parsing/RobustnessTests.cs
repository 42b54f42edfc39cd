using CsCheck;
using PlanLang.Parsing;
using PlanLang.Syntax;
using PlanLang.Tests.Support;
using PlanLang.Text;

namespace PlanLang.Tests.Parsing;

public class RobustnessTests
{
    static readonly string Sample = Repository.Read("examples/first-family/harper.plan");

    static readonly ImmutableArray<string> Words =
    [
        "goal school: ", "met when all of\n", "  ", "\t", "\n", "\r\n", "attendance of Kai is at least 90%", "no ", "and ", "or ",
        "6 January 2026", "06/01/2026", "31 June 2026", ":", ",", "£", "%", "£35", "12345678901234567890", "é", "\u0301", "👪",
        "\ud800", "- ", "# ", "seen by: ", "every ", "voice of Kai", "for 8 weeks", "between 1 and ", "the last ", "999999999 weeks",
    ];

    static readonly Gen<string> Pieces = Gen.Int[0, Words.Length - 1].Select(index => Words[index]);

    static readonly Gen<string> Soup = Pieces.Array[0, 40].Select(string.Concat);

    static readonly Gen<string> Damaged = Gen.Select(Gen.Int[0, Sample.Length - 1], Gen.Int[0, 60], Pieces)
        .Select(cut => Sample.Remove(cut.Item1, Math.Min(cut.Item2, Sample.Length - cut.Item1)).Insert(cut.Item1, cut.Item3));

    [Fact]
    public void NoTextStopsTheReader() => Soup.Always(IsAccountedFor);

    [Fact]
    public void NoDamageToAPlanStopsTheReader() => Damaged.Always(IsAccountedFor);

    /// <summary>Every span lies inside the text, and no character that is not blank lies outside all lines.</summary>
    static bool IsAccountedFor(string text)
    {
        var file = PlanParser.Parse(SourceText.From(text));
        var covered = new bool[text.Length];
        foreach (var line in file.Lines)
        {
            Cover(line, covered);
        }

        return file.Diagnostics.All(diagnostic => IsInside(diagnostic.Span, text))
            && Enumerable.Range(0, text.Length).All(index => covered[index] || char.IsWhiteSpace(text[index]));
    }

    static void Cover(LineSyntax line, bool[] covered)
    {
        covered.AsSpan(line.Span.Start, line.Span.Length).Fill(true);
        Assert.All(line.Lines, inner => Assert.True(line.Span.Start <= inner.Span.Start && inner.Span.End <= line.Span.End));
        foreach (var inner in line.Lines)
        {
            Cover(inner, covered);
        }
    }

    static bool IsInside(TextSpan span, string text) => span.Start >= 0 && span.Start <= span.End && span.End <= text.Length;
}
