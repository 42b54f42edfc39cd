using PlanLang.Diagnostics;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Tests.Binding;
using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Evaluation;

/// <summary>
/// Rules such as programmes for families have, over one family whose plan started on 6 January 2026. What is claimed
/// looks at the three terms that end on 17 July 2026, and compares half a year with the half year before the start.
/// </summary>
static class Claims
{
    const string Family = """
        plan: The Harper family
          started: 6 January 2026
          key worker: Dana
        family
          Leanne: Leanne Harper, mother, born 3 May 1988
          Kai: Kai Harper, son, born 12 June 2011
          Mia: Mia Harper, daughter, born 2 February 2016
        team
          Dana: Dana Okafor, key worker, Family Intervention Team
        measure exclusions
          of: each child
          counts: fixed exclusions
        measure unauthorised absence
          of: each child
          counts: sessions missed of sessions possible, lower is better
        measure asb incidents
          of: the family
          counts: incidents
        measure offences
          of: each child
          counts: proven offences
        measure work
          of: each adult
          status: in work, in training, out of work
        goal school: Kai is in school
        goal calm: We get on
        calendar
          term Autumn 2025: 1 September 2025 to 19 December 2025
          term Spring 2026: 5 January 2026 to 27 March 2026
          term Summer 2026: 13 April 2026 to 17 July 2026

        """;

    /// <summary>How the family with these rules stands on the day.</summary>
    public static Assessment Assessed(string rules, string asOf, params string[] records)
    {
        var plan = With(rules);

        return Assessor.Assess(plan, Asked.DiaryOf(plan, On(asOf), records), On(asOf), On(asOf));
    }

    /// <summary>The verdict of the only result, which has this condition.</summary>
    public static Verdict? Result(string condition, string asOf, params string[] records) =>
        Assert.Single(Assessed($"result asked: Asked\n  when: {condition}\n", asOf, records).Results).When?.Verdict;

    /// <summary>The family with these rules; every mistake in them fails the test.</summary>
    public static Plan With(string rules, params string[] libraries)
    {
        var text = libraries.Length == 0 ? Family : Family.Replace("  key worker: Dana\n", "  key worker: Dana\n  uses: programme\n");
        var bound = Bound.From(text + rules, libraries);

        Assert.Empty(bound.Diagnostics.Where(one => one.Severity == Severity.Error).Select(one => one.Message));

        return Assert.IsType<Plan>(bound.Plan);
    }
}
