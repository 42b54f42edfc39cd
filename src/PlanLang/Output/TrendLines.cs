using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Sentences;
using PlanLang.Syntax;

namespace PlanLang.Output;

/// <summary>How the measures of a goal have been going lately: a small picture on a terminal, and the numbers.</summary>
static class TrendLines
{
    const int MostValues = 8;
    const string Bars = "▁▂▃▄▅▆▇█";

    static readonly Language Words = Language.English;

    /// <summary>One line a measure and person of which at least two values are known.</summary>
    public static IEnumerable<LineBlock> Of(GoalAssessment goal, Assessment assessment) =>
        from pair in (goal.MetWhen is { } judgement ? Measured(judgement) : []).Distinct()
        let series = assessment.Diary.Of(pair.Measure, pair.Person)
        where series is not null
        let values = Values(series, assessment.AsOf)
        where values.Length > 1
        select Line(pair.Measure, pair.Person, values);

    static IEnumerable<(Measure Measure, Person? Person)> Measured(Judgement judgement) =>
        judgement.Parts.SelectMany(Measured).Concat(judgement switch
        {
            { Condition: ValueCondition { Subject: FamilySubject } of } => [(of.Measure, null)],
            { Condition: ValueCondition { Subject: PersonSubject person } of } => [(of.Measure, person.Person)],
            { Condition: ValueCondition of, Of: PartOfPerson part } => [(of.Measure, part.Person)],
            _ => Array.Empty<(Measure, Person?)>(),
        });

    static ImmutableArray<(Fraction Value, string Text)> Values(Series series, DateOnly asOf)
    {
        var (_, end) = series.Between(DateOnly.MinValue, asOf);

        return
        [
            .. series.Samples.Take(end).Select(sample => Value(sample, series.Measure)).OfType<(Fraction, string)>().TakeLast(MostValues),
        ];
    }

    static (Fraction, string)? Value(Sample sample, Measure measure) => (sample.Kind, measure.Kind) switch
    {
        (SampleKind.Ratio, _) when sample.Whole != 0 => Percentage((Fraction)sample.Part / sample.Whole),
        (SampleKind.Percentage, _) => Percentage((Fraction)sample.Part / 100),
        (SampleKind.None, _) => (0, "0"),
        (SampleKind.Value, not StatusKind) => (sample.Part, ShownValue.Number(sample.Part, null)),
        _ => null,
    };

    static (Fraction, string) Percentage(Fraction value) => (value, ShownValue.Percentage(value, null));

    static LineBlock Line(Measure measure, Person? person, ImmutableArray<(Fraction Value, string Text)> values) => LineBlock.Of(
        1,
        person is null
            ? Words.Say("check.trend", ("measure", measure.Name))
            : Words.Say("check.trendOf", ("measure", measure.Name), ("who", person.Name)),
        new Piece(Tone.Plain, string.Join(", ", values.Select(value => value.Text)), Picture([.. values.Select(value => value.Value)])));

    static string Picture(ImmutableArray<Fraction> values)
    {
        var (lowest, highest) = (values.Min(), values.Max());

        return string.Concat(values.Select(value => lowest == highest ? Bars[^1] : Bars[Height((value - lowest) / (highest - lowest))]));
    }

    /// <summary>The lowest bar for 0, the highest for 1.</summary>
    static int Height(Fraction part) => (int)(part.Numerator * (Bars.Length - 1) / part.Denominator);
}
