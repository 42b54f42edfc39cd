using System.Globalization;
using PlanLang.Binding;
using PlanLang.Model;
using PlanLang.Parsing;
using PlanLang.Records;
using PlanLang.Text;

namespace PlanLang.Benchmarks.Content;

/// <summary>One invented family in memory: a plan of 100 lines, and a diary of 2,000 records, four a day.</summary>
static class EvaluationContent
{
    const int Days = 500;

    /// <summary>The day on which it is asked how things stand: that of the last records.</summary>
    public static DateOnly AsOf { get; } = new(2026, 7, 13);

    /// <summary>What was agreed.</summary>
    public static Plan Plan()
    {
        var lines = PlanContent.Plan(1).Select(line => line switch
        {
            { Keyword: "service" } => line with { Keyword = "uses", Value = "borough schools" },
            { Keyword: "started" } => line with { Value = Words(AsOf.AddDays(-Days)) },
            _ => line,
        });

        return Bound(Writers.PlanLang(lines), CaseloadContent.Library);
    }

    /// <summary>A plan of one count that nobody promised to send, with a goal for the last six weeks of it.</summary>
    public static Plan PlanOfACount(DateOnly started) => Bound(
        $"""
        plan: The Harper family
          started: {Words(started)}
          key worker: Dana
        family
          Kai: Kai Harper, son, born 12 June 2011
        team
          Dana: Dana Okafor, key worker, Family Intervention Team
        measure walks
          of: the family
          counts: walks, higher is better
        goal walks: Walks are taken
          met when: at least 60 walks in the last 6 weeks

        """);

    /// <summary>What was written down of the family.</summary>
    public static Diary Diary(Plan plan)
    {
        var children = plan.Family.Where(person => person.Role == "child").Select(person => person.Name);
        var days = Enumerable.Range(0, Days).Select(day => AsOf.AddDays(day + 1 - Days));
        var text = string.Concat(days.Select(day =>
            $"""
            {Words(day)}
            {string.Concat(children.Select(child => $"  attendance of {child}: {8 + (day.DayNumber + child.Length) % 3} of 10\n"))}
              asb incidents: none
              action lifts1: kept

            """));
        var file = RecordReader.Read(SourceText.From($"records of {plan.Reference}\n{text}", "family.record"));
        var bound = RecordBinder.Bind([file], plan, AsOf);

        return file.Diagnostics.IsEmpty && bound.Diagnostics.IsEmpty
            ? bound.Diary
            : throw new InvalidOperationException(file.Diagnostics.Concat(bound.Diagnostics).First().Message);
    }

    static Plan Bound(string plan, params string[] libraries) =>
        PlanBinder.Bind(Parsed(plan), [.. libraries.Select(Parsed)]).Plan ?? throw new InvalidOperationException("The plan cannot be read.");

    static Syntax.FileSyntax Parsed(string text) => PlanParser.Parse(SourceText.From(text, "family.plan"));

    static string Words(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
