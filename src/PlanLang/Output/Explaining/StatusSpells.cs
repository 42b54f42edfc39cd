using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>The days of a status one stretch after another: <c>in work: 3 March 2026 to 10 June 2026 (100 days)</c>.</summary>
static class StatusSpells
{
    static readonly Language Words = Language.English;

    /// <summary>A line a stretch whose record is among the evidence.</summary>
    public static IEnumerable<string> Of(Judgement judgement, SummedRecords records) =>
        judgement is { Condition: StatusCondition condition, Window: { } window }
            ? records.Scope.People(condition.Subject)
                .Select(person => Standpoint.At(records.Scope.Plan, records.Scope.Diary, window.To).Observe(condition.Measure, person))
                .SelectMany(observation => StatusSegment.In(observation, window))
                .Where(segment => records.RestOn(segment.Evidence))
                .Select(Of)
            : [];

    static string Of(StatusSegment segment) => Words.Say(
        segment.Status is null ? "explain.noStatus" : "explain.status",
        ("status", segment.Status ?? ""),
        ("days", WindowWords.Of(segment.Days)));
}
