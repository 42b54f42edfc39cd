using System.Diagnostics;
using PlanLang.Evaluation;
using PlanLang.Syntax;

namespace PlanLang.Sentences;

/// <summary>
/// A value as it is shown: rounded half away from zero to a whole per cent, with up to two further places where it
/// would otherwise fall on the wrong side of the bound it was compared with. 89.96% beside "at least 90%" is
/// <c>89.96%</c>, 35 of 40 is <c>88%</c>.
/// </summary>
static class ShownValue
{
    const int MostPlaces = 2;

    /// <summary>The value beside the bound it was compared with; null where it was compared with none.</summary>
    public static string Of(Value value, Comparison? bound) => value switch
    {
        RatioValue ratio => Percentage((Fraction)ratio.Part / ratio.Whole, bound),
        QuotientValue ratio => Percentage(ratio.Quotient, bound),
        NumberValue number => Number(number.Number, bound),
        StatusValue status => status.Status,
        DaysValue days => Language.OfThePage.Say("value.days", ("days", Numbers.Of(days.Days)), ("of", Numbers.Of(days.Of))),
        ChangeValue change => Language.OfThePage.Say("value.change", ("from", Of(change.From, null)), ("to", Of(change.To, null))),
        _ => throw new UnreachableException(),
    };

    /// <summary>The value of a part of the whole: 81/100 as <c>81%</c>.</summary>
    public static string Percentage(Fraction exact, Comparison? bound) =>
        Numbers.Decimal(Rounded(exact, bound, places: 2) * 100) + "%";

    /// <summary>A plain number: whole where it is, else with up to two places.</summary>
    public static string Number(Fraction exact, Comparison? bound)
    {
        var closest = Rounding.HalfAwayFromZero(exact, MostPlaces);

        return Numbers.Decimal(closest == exact ? exact : OnTheRightSide(exact, bound, MostPlaces));
    }

    static Fraction Rounded(Fraction exact, Comparison? bound, int places)
    {
        for (var more = 0; more < MostPlaces; more++)
        {
            var rounded = Rounding.HalfAwayFromZero(exact, places + more);
            if (Agree(rounded, exact, bound))
            {
                return rounded;
            }
        }

        return OnTheRightSide(exact, bound, places + MostPlaces);
    }

    static Fraction OnTheRightSide(Fraction exact, Comparison? bound, int places)
    {
        var closest = Rounding.HalfAwayFromZero(exact, places);
        var (below, above) = (Rounding.Floor(exact, places), Rounding.Ceiling(exact, places));

        return Agree(closest, exact, bound) ? closest
            : Agree(below, exact, bound) ? below
            : Agree(above, exact, bound) ? above
            : closest;
    }

    /// <summary>A value that is the bound to the last digit is shown as the bound would be.</summary>
    static bool Agree(Fraction rounded, Fraction exact, Comparison? bound) =>
        bound is null || exact == bound.Bound.Value || bound.Accepts(rounded) == bound.Accepts(exact);
}
