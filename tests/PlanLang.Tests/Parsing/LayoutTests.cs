using PlanLang.Parsing;
using PlanLang.Syntax;
using PlanLang.Tests.Support;
using PlanLang.Text;

namespace PlanLang.Tests.Parsing;

public class LayoutTests
{
    [Theory]
    [InlineData("goal: In school\n\tby: 17 July 2026\n    for: Kai\n", 2)]
    [InlineData("goal: In school\r\n  by: 17 July 2026\r\n  for: Kai", 2)]
    [InlineData("goal: In school\r  by: 17 July 2026\r", 1)]
    [InlineData("goal: In school\n\n  # a remark\n\n  by: 17 July 2026\n", 1)]
    public void ADeeperLineBelongsToTheNearestLessIndentedOneAbove(string text, int statements)
    {
        var file = PlanParser.Parse(SourceText.From(text));

        Assert.Empty(file.Diagnostics);
        Assert.Equal(statements, file.Lines[0].Lines.Count(line => line is StatementSyntax));
    }

    [Fact]
    public void InFreeTextAHashIsText()
    {
        const string Text = "voice of Kai\n  # is not a remark here\n  seen by: team\n";

        var file = PlanParser.Parse(SourceText.From(Text));

        Assert.Equal([typeof(TextLineSyntax), typeof(TextLineSyntax)], file.Lines[0].Lines.Select(line => line.GetType()));
    }

    [Fact]
    public void SeenByCountsBeforeTheFirstLineOfFreeText()
    {
        const string Text = "note, 14 January 2026\n  seen by: Dana\n  Ring in the morning.\n";

        var file = PlanParser.Parse(SourceText.From(Text));

        Assert.Equal([typeof(StatementSyntax), typeof(TextLineSyntax)], file.Lines[0].Lines.Select(line => line.GetType()));
    }

    [Fact]
    public void AConditionGoesOnOverDeeperLines()
    {
        const string Text = "goal: In school\n  met when: attendance of Kai is\n    # over a month and a half\n    at least 90%\n    over the last 6 weeks\n";

        var file = PlanParser.Parse(SourceText.From(Text));

        Assert.Empty(file.Diagnostics);
        Assert.IsType<ValueConditionSyntax>(((StatementSyntax)file.Lines[0].Lines[0]).Value);
    }

    [Fact]
    public void TenThousandLevelsAreOneMistake()
    {
        var text = string.Concat(Enumerable.Range(0, 10_000).Select(level => new string(' ', level) + "any of\n"));

        var file = PlanParser.Parse(SourceText.From("goal: a\n met when all of\n" + text.Replace("any of", "  any of")));

        Assert.Equal("PL0105", Assert.Single(file.Diagnostics).Code);
    }

    [Fact]
    public void ALineThatGoesBackToNoDepthIsReportedAndKept()
    {
        const string Text = "goal: In school\n    by: 17 July 2026\n  for: Kai\n";

        var file = PlanParser.Parse(SourceText.From(Text));

        var diagnostic = Assert.Single(file.Diagnostics);
        Assert.Equal(("PL0104", "    "), (diagnostic.Code, diagnostic.Fix?.Replacement));
        Assert.Equal(2, file.Lines[0].Lines.Length);
    }

    [Theory]
    [InlineData("goal: In school\n      [|by: 17 July 2026|]\n  for: Kai\n  about: school\n", "Begin it 2 spaces in, like the lines beside it.")]
    [InlineData("goal: In school\n\t[|by: 17 July 2026|]\n  for: Kai\n  about: school\n", "Begin it 2 spaces in, like the lines beside it.")]
    [InlineData("goal: In school\n  for: Kai\n [|by: 17 July 2026|]\n", "Begin it 2 spaces in, like the lines beside it.")]
    public void TheOneLineThatWasMovedIsReported(string marked, string hint)
    {
        var (text, spans) = Marked.Parse(marked);

        var file = PlanParser.Parse(SourceText.From(text));

        var diagnostic = Assert.Single(file.Diagnostics);
        Assert.Equal(("PL0104", spans[0], hint), (diagnostic.Code, diagnostic.Span, diagnostic.Hint));
    }

    [Fact]
    public void ManyUnevenLinesAreCountedOnce()
    {
        var text = "goal: In school\n   for: Kai\n" + string.Concat(Enumerable.Repeat("  about: school\n", 3)) + " by: soon\n";

        var file = PlanParser.Parse(SourceText.From(text));

        Assert.Equal([2, 6], file.Diagnostics.Where(one => one.Code == "PL0104").Select(one => one.Line));
    }
}
