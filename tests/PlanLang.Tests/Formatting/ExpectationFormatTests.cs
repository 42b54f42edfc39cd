using PlanLang.Formatting;
using PlanLang.Parsing;
using PlanLang.Text;

namespace PlanLang.Tests.Formatting;

public class ExpectationFormatTests
{
    [Theory]
    [InlineData("goal  neighbours IS  under way", "goal neighbours is under way")]
    [InlineData("Result progress   is not PAID", "result progress is not PAID")]
    [InlineData("score goals is  58.73", "score goals is 58.73")]
    [InlineData("no asb incidents for  8 weeks is not met.", "no asb incidents for 8 weeks is not met")]
    [InlineData("criteria eligible  does not   apply", "criteria eligible does not apply")]
    public void AnExpectationHasOneForm(string written, string formatted)
    {
        var file = PlanParser.Parse(SourceText.From($"expect on 17 February 2026\n     {written}\n"));

        Assert.Equal($"expect on 17 February 2026\n  {formatted}\n", PlanFormatter.Format(file));
    }
}
