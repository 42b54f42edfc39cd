using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Rendering;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>How the measures of a goal have been going lately: a small picture on a terminal, and the numbers.</summary>
static class TrendLines
{
    const int MostValues = 8;
    const string Bars = "▁▂▃▄▅▆▇█";

    static readonly Language Words = Language.English;

    /// <summary>One line a measure and person of which at least two values are known.</summary>
    public static IEnumerable<LineBlock> Of(GoalAssessment goal, Assessment assessment) =>
        (goal.MetWhen is { } judgement ? Measured(judgement) : [])
            .Distinct()
            .Select(pair => Line(pair.Measure, pair.Person, assessment))
            .OfType<LineBlock>();

    static IEnumerable<(Measure Measure, Person? Person)> Measured(Judgement judgement) =>
        judgement.Parts.SelectMany(Measured).Concat(judgement switch
        {
            { Condition: ValueCondition { Subject: FamilySubject } of } => [(of.Measure, null)],
            { Condition: ValueCondition { Subject: PersonSubject person } of } => [(of.Measure, person.Person)],
            { Condition: ValueCondition of, Of: PartOfPerson part } => [(of.Measure, part.Person)],
            _ => Array.Empty<(Measure, Person?)>(),
        });

    static LineBlock? Line(Measure measure, Person? person, Assessment assessment)
    {
        var values = assessment.Diary.Of(measure, person) is { } series
            ? TrendLine.Of(series, assessment.Plan.Started, assessment.AsOf).Values.TakeLast(MostValues).ToImmutableArray()
            : [];
        var unit = measure.Kind is RatioKind ? "%" : "";

        return values.Length < 2 ? null : LineBlock.Of(
            1,
            Words.Say(measure.Kind is CountKind ? "check.months" : "check.trend", ("what", What(measure, person))),
            new Piece(Tone.Picture, Picture(values) + " "),
            string.Join(", ", values.Select(value => ShownValue.Number(value, null) + unit)));
    }

    static string What(Measure measure, Person? person) =>
        person is null ? measure.Name : Words.Say("check.measureOf", ("measure", measure.Name), ("who", person.Name));

    /// <summary>The lowest bar for the lowest value, the highest for the highest.</summary>
    static string Picture(ImmutableArray<decimal> values)
    {
        var (lowest, span) = (values.Min(), values.Max() - values.Min());

        return string.Concat(values.Select(value => span == 0 ? Bars[^1] : Bars[(int)((value - lowest) / span * (Bars.Length - 1))]));
    }
}
