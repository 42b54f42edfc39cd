using PlanLang.Diagnostics;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Tests.Binding;
using PlanLang.Text;
using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Evaluation;

/// <summary>Conditions asked in words of a small family whose plan started on 6 January 2026.</summary>
static class Asked
{
    const string Family =
        """
        plan: The Harper family
          started: 6 January 2026
          key worker: Dana
        family
          Leanne: Leanne Harper, mother, born 3 May 1988
          Sam: Sam Harper, brother, born 10 March 2008
          Kai: Kai Harper, son, born 12 June 2011, at Ridgeway
          Mia: Mia Harper, daughter, born 2 February 2016, at Ridgeway
          Ron: Ron Pike, father, born 1 May 1980, lives elsewhere
        team
          Dana: Dana Okafor, key worker, Family Intervention Team
        measure attendance
          of: each child
          counts: sessions attended of sessions possible
        measure register
          of: each child
          counts: sessions attended of sessions possible
          from: the school, every school week
        measure incidents
          of: the family
          counts: incidents
        measure patrol notes
          of: the family
          counts: notes
          from: Community Patrol, every month
        measure club
          of: each child
          counts: evenings attended of evenings possible
          from: the club, every week
        measure offences
          of: each person
          counts: offences
        measure calm home
          of: Leanne, Kai
          scale: 0 to 10, higher is better
        measure reading
          of: Kai
          number: minutes, higher is better
        measure work
          of: each adult
          status: in work, in training, out of work
        calendar
          for: Ridgeway
          term Autumn 2025: 1 September 2025 to 19 December 2025
            half-term holiday: 27 October 2025 to 31 October 2025
          term Spring 2026: 5 January 2026 to 27 March 2026
            half-term holiday: 16 February 2026 to 20 February 2026
          term Summer 2026: 13 April 2026 to 17 July 2026
            half-term holiday: 25 May 2026 to 29 May 2026
          term Autumn 2026: 1 September 2026 to 18 December 2026
            half-term holiday: 26 October 2026 to 30 October 2026
          closed: 9 January 2026, staff training
          bank holidays: England and Wales

        """;

    /// <summary>What the condition comes to on the day, with records such as <c>2026-01-16 attendance of Kai: 7 of 10</c>.</summary>
    public static Judgement Judged(string condition, string asOf, params string[] records)
    {
        var plan = PlanWith($"goal asked: Asked\n  met when: {condition}\n");

        return Judge.Of(Assert.IsAssignableFrom<Condition>(plan.Goals[0].MetWhen), At(plan, asOf, records));
    }

    /// <summary>How the family with more blocks stands on the day.</summary>
    public static Assessment Assessed(string blocks, string asOf, params string[] records)
    {
        var plan = PlanWith(blocks);

        return Assessor.Assess(plan, DiaryOf(plan, On(asOf), records), On(asOf), On(asOf));
    }

    /// <summary>The family with more blocks; every mistake in them fails the test.</summary>
    public static Plan PlanWith(string blocks)
    {
        var bound = Bound.From(Family + blocks);

        Assert.Empty(bound.Diagnostics.Where(one => one.Severity == Severity.Error).Select(one => one.Message));

        return Assert.IsType<Plan>(bound.Plan);
    }

    public static Standpoint At(Plan plan, string asOf, params string[] records) =>
        Standpoint.At(plan, DiaryOf(plan, On(asOf), records), On(asOf));

    /// <summary>A record a line, the heading's date first; every mistake in them fails the test.</summary>
    public static Diary DiaryOf(Plan plan, DateOnly knownAt, string[] records)
    {
        var entries = records.Select(record => $"{record[..10]}\n  {record[11..]}\n");
        var file = RecordReader.Read(SourceText.From($"records of {plan.Name}\n{string.Concat(entries)}", "harper.record"));
        var bound = RecordBinder.Bind([file], plan, knownAt);

        Assert.Empty(bound.Diagnostics.Where(one => one.Severity == Severity.Error).Select(one => one.Message));

        return bound.Diary;
    }
}
