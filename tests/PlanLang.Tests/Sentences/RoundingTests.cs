using CsCheck;
using PlanLang.Evaluation;
using PlanLang.Sentences;
using PlanLang.Syntax;

namespace PlanLang.Tests.Sentences;

public class RoundingTests
{
    const string Seed = "0000KOIPe036";

    [Fact]
    public void NoShownPercentageLiesOnTheOtherSideOfItsBound() =>
        Gen.Select(Gen.Int[0, 1_000], Gen.Int[1, 1_000], Gen.Int[1, 100], Gen.Int[0, 3].Select(index => (Comparator)index))
            .Where((part, whole, _, _) => part <= whole)
            .Sample(
                (part, whole, bound, comparator) =>
                {
                    var comparison = new Comparison(comparator, new Amount(new Fraction(bound, 100), AmountUnit.Percent));
                    var shown = ShownValue.Of(new RatioValue(part, whole), comparison);

                    return comparison.Accepts(Read(shown)) == comparison.Accepts(new Fraction(part, whole));
                },
                seed: Seed);

    static Fraction Read(string percentage) =>
        (Fraction)decimal.Parse(percentage.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture) / 100;
}
