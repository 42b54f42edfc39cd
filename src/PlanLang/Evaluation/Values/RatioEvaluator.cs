using PlanLang.Dates;
using PlanLang.Records;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>Ratios over a window: all that was attended of all that was possible, pooled.</summary>
static class RatioEvaluator
{
    /// <summary>
    /// The pooled ratio. A percentage without its sessions may stand only alone, because percentages of
    /// different numbers of sessions have no common value.
    /// </summary>
    public static Finding Find(ImmutableArray<Observation> observations, Window window)
    {
        var evidence = EvidenceLines.In(observations, window);
        var (inside, cut) = (Tally.Of(observations, window), Tally.Cut(observations, window));
        if (inside.Percentages + cut.Percentages > 0)
        {
            return inside is { Records: 1 } && cut.Records == 0
                ? Alone((Fraction)inside.Part / 100, evidence)
                : Finding.Flawed(ReasonCode.BarePercentages, evidence);
        }

        return cut.Records > 0 ? CutThrough(inside, cut, evidence) : Pooled(inside, evidence);
    }

    /// <summary>A ratio as one number, 0 to 1.</summary>
    public static Fraction Quotient(decimal part, decimal whole) => (Fraction)part / whole;

    static Finding Alone(Fraction quotient, ImmutableArray<Evidence> evidence) =>
        new(new QuotientValue(quotient), Bounds.Just(quotient), Bounds.Everything, evidence);

    static Finding Pooled(Tally inside, ImmutableArray<Evidence> evidence) => inside switch
    {
        { Records: 0 } => Finding.Flawed(ReasonCode.NoValue, evidence),
        { Whole: 0 } => Finding.Flawed(ReasonCode.NothingPossible, evidence),
        _ => new Finding(
            new RatioValue(inside.Part, inside.Whole),
            Bounds.Just(Quotient(inside.Part, inside.Whole)),
            Bounds.Everything,
            evidence),
    };

    /// <summary>None of the cut entry, or all of it.</summary>
    static Finding CutThrough(Tally inside, Tally cut, ImmutableArray<Evidence> evidence)
    {
        var all = inside + cut;
        if (inside.Whole == 0 || all.Whole == 0)
        {
            return new Finding(null, Bounds.Everything, Bounds.Everything, evidence) { Cut = Cut.Through };
        }

        var (without, with) = (Quotient(inside.Part, inside.Whole), Quotient(all.Part, all.Whole));
        var known = without < with ? new Bounds(without, with) : new Bounds(with, without);

        return new Finding(new RatioValue(inside.Part, inside.Whole), known, Bounds.Everything, evidence)
        {
            Cut = Cut.Through,
        };
    }
}
