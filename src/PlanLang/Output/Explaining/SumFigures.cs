using PlanLang.Evaluation;
using PlanLang.Records;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>Numbers as they stand in a sum: exactly, so that whoever checks it comes to the same.</summary>
static class SumFigures
{
    const int MostParts = 20;

    static readonly Language Words = Language.English;

    /// <summary><c>16 of 20</c>.</summary>
    public static string Of(RatioValue ratio) => $"{Of(ratio.Part)} of {Of(ratio.Whole)}";

    /// <summary><c>7 of 10</c>, <c>70%</c>, <c>6</c>.</summary>
    public static string Of(Sample sample) => sample.Kind switch
    {
        SampleKind.Ratio => $"{Of(sample.Part)} of {Of(sample.Whole)}",
        SampleKind.Percentage => $"{Of(sample.Part)}%",
        _ => Of(sample.Part),
    };

    /// <summary><c>7/10</c> where a share has to be divided further, or <c>6</c>.</summary>
    public static string Exact(Sample sample) =>
        sample.Kind == SampleKind.Ratio ? $"{Of(sample.Part)}/{Of(sample.Whole)}" : Of(sample);

    /// <summary>The same of a value.</summary>
    public static string Exact(Value value) => value switch
    {
        RatioValue ratio => $"{Of(ratio.Part)}/{Of(ratio.Whole)}",
        QuotientValue { Quotient: var quotient } => $"{quotient.Numerator}/{quotient.Denominator}",
        _ => ShownValue.Of(value, null),
    };

    /// <summary>The figures, the ones in the middle left out where there are more than anybody reads.</summary>
    public static string Shortened(ImmutableArray<string> figures, string between) => figures.Length <= MostParts
        ? string.Join(between, figures)
        : string.Join(between, [.. figures[..(MostParts / 2)], Words.Say("explain.more", ("count", Numbers.Of(figures.Length - MostParts))), .. figures[^(MostParts / 2)..]]);

    /// <summary><c>6</c>, <c>3.5</c>.</summary>
    public static string Of(decimal number) => ShownValue.Number(number, null);
}
