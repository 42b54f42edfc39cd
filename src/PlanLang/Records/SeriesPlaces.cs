using PlanLang.Model;

namespace PlanLang.Records;

/// <summary>The places that series can have: for each measure of the plan one of the family together and one a person.</summary>
/// <param name="Plan">The plan.</param>
readonly record struct SeriesPlaces(Plan Plan)
{
    /// <summary>How many there are.</summary>
    public int Count => Plan.Measures.Length * OfOneMeasure;

    int OfOneMeasure => Plan.People.Length + 1;

    /// <summary>The place of the series of a measure and a person, by their places in the plan; -1 is the family together.</summary>
    public int Of(int measure, int person) => (measure * OfOneMeasure) + person + 1;

    /// <summary>What is recorded in the series at that place, and of whom; null for the family together.</summary>
    public (Measure Measure, Person? Subject) At(int place) =>
        (Plan.Measures[place / OfOneMeasure], place % OfOneMeasure is > 0 and var person ? Plan.People[person - 1] : null);
}
