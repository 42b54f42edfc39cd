using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>Values as numbers to reckon with.</summary>
static class ExactValue
{
    /// <summary>A ratio from 0 to 1, a count, a point on a scale; null where it is no number.</summary>
    public static Fraction? Of(Value? value) => value switch
    {
        RatioValue ratio => RatioEvaluator.Quotient(ratio.Part, ratio.Whole),
        QuotientValue quotient => quotient.Quotient,
        NumberValue number => number.Number,
        _ => null,
    };
}
