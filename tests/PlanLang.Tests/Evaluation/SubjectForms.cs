using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Evaluation;

/// <summary>Everybody a condition can speak of, asked of measures that are recorded of different people.</summary>
static class SubjectForms
{
    /// <summary>What a measure's <c>of:</c> says, and whom it is recorded of.</summary>
    public sealed record Recorded(string Measure, string Of, params ImmutableArray<string> People);

    public static readonly Recorded[] Measures =
    [
        new("payments", "the family"), new("attendance", "each child", "Kai", "Mia"), new("sessions", "each adult", "Leanne", "Ann"),
        new("lessons", "each parent", "Leanne"), new("visits", "each person", "Leanne", "Ann", "Kai", "Mia"), new("talks", "Leanne, Kai", "Leanne", "Kai"),
    ];

    public static readonly ImmutableArray<string> Subjects =
    [
        "", "Leanne", "Ann", "Kai", "Dana", "Nobody", .. from people in new[] { "child", "adult", "parent", "person" } from words in Several(people) select words,
    ];

    /// <summary>The sentence that asks it of a measure and somebody.</summary>
    public static string Sentence(Recorded measure, string subject) =>
        $"{measure.Measure}{(subject.Length == 0 ? "" : " of ")}{subject} is at least 80% over the last 6 weeks";

    /// <summary>What the sentences come to, in their order.</summary>
    public static ImmutableArray<FormCell> Cells(IReadOnlyList<string> sentences) => FormFamily.Cells(
        string.Concat(Measures.Select(one => $"measure {one.Measure}\n  of: {one.Of}\n  counts: times kept of times possible\n")),
        string.Concat(Enumerable.Range(0, 28).Select(week => Week(On("2026-01-09").AddDays(7 * week)))),
        sentences);

    /// <summary>All keep to it but Mia.</summary>
    static string Week(DateOnly friday) => $"{Iso(friday)}\n" + string.Concat(
        from measure in Measures
        from whom in measure.People.IsEmpty ? [""] : measure.People.Select(person => $" of {person}")
        select $"  {measure.Measure}{whom}: {(whom == " of Mia" ? 7 : 9)} of 10\n");

    static ImmutableArray<string> Several(string one)
    {
        var several = one switch { "child" => "children", "person" => "people", _ => $"{one}s" };

        return [$"each {one}", $"any {one}", $"at least 2 {several}", $"at least 3 {several}", $"all {several} together", $"the {one}"];
    }
}
