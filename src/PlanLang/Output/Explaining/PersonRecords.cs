using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>What was recorded of somebody, or of the family, in a time.</summary>
/// <param name="Who">Of whom; null for the family together.</param>
/// <param name="Samples">In order of their days.</param>
readonly record struct PersonRecords(Person? Who, ImmutableArray<Sample> Samples)
{
    static readonly Language Words = Language.English;

    /// <summary>Whether the records of all of them add up to the value.</summary>
    public static bool MakeUp(ImmutableArray<PersonRecords> people, Value value)
    {
        var samples = people.SelectMany(one => one.Samples).ToImmutableArray();

        return value switch
        {
            RatioValue ratio => samples.All(one => one.Kind == SampleKind.Ratio)
                && samples.Sum(one => one.Part) == ratio.Part && samples.Sum(one => one.Whole) == ratio.Whole,
            NumberValue number => samples.All(one => one.Kind == SampleKind.Value) && samples.Sum(one => one.Part) == number.Number,
            _ => false,
        };
    }

    /// <summary><c>7 of 10 + 9 of 10 = 16 of 20 = 80%</c>; null where there is nothing to add.</summary>
    public string? Sum(string total)
    {
        var parts = Parts();

        return parts.Length < 2 ? null : $"{SumFigures.Shortened(parts, " + ")} = {total}";
    }

    /// <summary><c>Kai: 7 of 10 + 9 of 10 = 16 of 20</c>.</summary>
    public string Line() => Words.Say("explain.sumOf", ("who", Who?.Name ?? ""), ("sum", Sum(Total()) ?? Total()));

    /// <summary><c>16 of 20</c>, <c>7</c>.</summary>
    public string Total() => Samples.Any(one => one.Kind == SampleKind.Ratio)
        ? $"{SumFigures.Of(Samples.Sum(one => one.Part))} of {SumFigures.Of(Samples.Sum(one => one.Whole))}"
        : SumFigures.Of(Samples.Sum(one => one.Part));

    /// <summary>What adds nothing is left out.</summary>
    ImmutableArray<string> Parts() =>
        [.. Samples.Where(one => one.Kind == SampleKind.Ratio || one.Part != 0).Select(SumFigures.Of)];
}
