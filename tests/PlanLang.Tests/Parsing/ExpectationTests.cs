using PlanLang.Parsing;
using PlanLang.Syntax;
using PlanLang.Text;

namespace PlanLang.Tests.Parsing;

public class ExpectationTests
{
    [Theory]
    [InlineData("goal neighbours is under way", "goal neighbours", "under way")]
    [InlineData("goal neighbours", "goal neighbours", null)]
    [InlineData("sanction warning letter is not reached", "sanction warning letter", "not reached")]
    [InlineData("result progress is met by discretion", "result progress", "met by discretion")]
    [InlineData("criteria eligible does not apply", "criteria eligible", "does not apply")]
    [InlineData("criteria eligible is does not apply", "criteria eligible", "does not apply")]
    [InlineData("score goals is 58.73", "score goals", "58.73")]
    [InlineData("no asb incidents for 8 weeks is not met", "no asb incidents for 8 weeks", "not met")]
    [InlineData("no asb incidents for 8 weeks", "no asb incidents for 8 weeks", null)]
    [InlineData("attendance of Kai is at least 90%", "attendance of Kai is at least 90%", null)]
    [InlineData("attendance of Kai is at least 90% in Spring 2026 is too early", "attendance of Kai is at least 90% in Spring 2026", "too early")]
    [InlineData("attendance of Kai is at least 90% in Spring 2026 does not apply", "attendance of Kai is at least 90% in Spring 2026", "does not apply")]
    [InlineData("Leanne is in work is not met", "Leanne is in work", "not met")]
    [InlineData("Leanne is in work", "Leanne is in work", null)]
    [InlineData("Leanne agrees is not met", "Leanne agrees", "not met")]
    [InlineData("goals school and calm are met", "goals school and calm are met", null)]
    [InlineData("goal school is met and goal calm is met", "goal school is met and goal calm is met", null)]
    [InlineData("sanction warning letter is in force is not met", "sanction warning letter is in force", "not met")]
    [InlineData("action bedtime was kept on at least 5 of the last 7 days", "action bedtime was kept on at least 5 of the last 7 days", null)]
    public void ALineIsSplitBeforeItsVerdict(string line, string what, string? standing)
    {
        var file = PlanParser.Parse(SourceText.From($"expect on 17 February 2026\n  {line}\n"));

        Assert.Empty(file.Diagnostics);
        var expectation = Assert.IsType<ExpectationSyntax>(
            Assert.IsType<ExpectationLineSyntax>(Assert.Single(file.Lines[0].Lines)).Value);
        Assert.Equal(what, file.Source[expectation.What.Span]);
        Assert.Equal(standing, Written(expectation.Standing, file.Source));
    }

    static string? Written(StandingSyntax? standing, SourceText source) => standing switch
    {
        null => null,
        { Words: { } words, Polarity: Polarity.IsNot } => $"not {words.Text}",
        { Words: { } words } => words.Text,
        { Span: var span } => source[span].Replace("is ", "", StringComparison.Ordinal),
    };
}
