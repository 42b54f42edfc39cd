using PlanLang.Evaluation;
using PlanLang.Model;

namespace PlanLang.Tests.Evaluation;

public class CombineTests
{
    [Theory]
    [InlineData("M M", "M M N")]
    [InlineData("M N", "N M N")]
    [InlineData("N N", "N N M")]
    [InlineData("M R", "R M N")]
    [InlineData("N R", "N R R")]
    [InlineData("M E", "E M N")]
    [InlineData("N E", "N E E")]
    [InlineData("R E", "R R R")] // not recorded is reported before too early
    [InlineData("E R", "R R R")]
    [InlineData("M -", "M M N")]
    [InlineData("N -", "N N M")]
    [InlineData("R -", "R R R")]
    [InlineData("- -", "- - -")]
    [InlineData("M N R E -", "N M N")]
    public void AllAnyAndNoneFollowTheTable(string parts, string allAnyNone)
    {
        var verdicts = Read(parts);

        var combined = new Quantifier[] { new AllQuantifier(), new AnyQuantifier(), new NoneQuantifier() }
            .Select(quantifier => Combine.Verdicts(quantifier, verdicts));

        Assert.Equal(Read(allAnyNone), combined);
    }

    [Theory]
    [InlineData("M M N", Verdict.Met)]
    [InlineData("M N N", Verdict.NotMet)]
    [InlineData("M N R", Verdict.NotRecorded)]
    [InlineData("M N E", Verdict.TooEarly)]
    [InlineData("M R E", Verdict.NotRecorded)]
    [InlineData("M M R", Verdict.Met)] // the rest cannot change it
    [InlineData("N N R", Verdict.NotMet)]
    [InlineData("M - -", Verdict.NotMet)] // too few left
    [InlineData("R - -", Verdict.NotMet)]
    [InlineData("M M -", Verdict.Met)]
    [InlineData("- - -", Verdict.DoesNotApply)]
    public void AtLeastTwoIsDecidedAsSoonAsTheRestCannotChangeIt(string parts, Verdict verdict) =>
        Assert.Equal(verdict, Combine.Verdicts(new AtLeastQuantifier(2), Read(parts)));

    static IEnumerable<Verdict> Read(string letters) => letters.Split(' ').Select(letter => letter switch
    {
        "M" => Verdict.Met,
        "N" => Verdict.NotMet,
        "R" => Verdict.NotRecorded,
        "E" => Verdict.TooEarly,
        _ => Verdict.DoesNotApply,
    });
}
