using PlanLang.Binding;
using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.Binding;

/// <summary>A plan with every kind of measure, in a stage of which one condition stands.</summary>
static class ConditionPlan
{
    const string Before = """
        plan: The Harper family
          started: 6 January 2026
          key worker: Dana
        family
          Leanne: Leanne Harper, mother, born 3 May 1988
          Kai: Kai Harper, son, born 12 June 2011, at Ridgeway High School
          Mia: Mia Harper, daughter, born 2 February 2016, at Ridgeway High School
          Ron: Ron Pike, father, lives elsewhere
        team
          Dana: Dana Okafor, key worker, Family Intervention Team
        calendar
          for: Ridgeway High School
          term Autumn 2025: 1 September 2025 to 19 December 2025
            half-term holiday: 27 October 2025 to 31 October 2025
          term Spring 2026: 5 January 2026 to 27 March 2026
            half-term holiday: 16 February 2026 to 20 February 2026
        measure attendance
          of: each child
          counts: sessions attended of sessions possible
        measure asb incidents
          of: the family
          counts: incidents
        measure exclusions
          of: each child
          counts: exclusions
        measure unauthorised sessions
          of: each child
          counts: sessions
        measure offences
          of: each person
          counts: offences
        measure calm home
          of: Leanne, Kai
          scale: 0 to 10 step 0.5
        measure exercise
          of: each person
          number: minutes, higher is better
        measure work
          of: each adult
          status: in work, in training, out of work
        measure registered
          of: each person
          status: yes, no
        measure immunised
          of: each child
          status: yes, no
        measure housing
          of: the family
          status: secure, at risk
        goal school: Kai is in school every day
          about: education
          action shoes: Buy Kai school shoes
          action haircut: Kai has his hair cut
            by: 17 July 2026
          action bedtime: Phones go downstairs at 9 o'clock
        goal calm: We talk to each other
        sanction warning letter: Magenta Homes may send a letter
        stage intensive: Getting going
          move on when: 
        """;

    /// <summary>The plan with that condition.</summary>
    public static BoundPlan With(string condition) => Bound.From(Before + condition);

    /// <summary>The condition, where it has no mistakes; that a month's end was moved is none.</summary>
    public static Condition Condition(string condition)
    {
        var bound = With(condition);
        Findings.None(bound.Diagnostics
            .Where(diagnostic => diagnostic.Severity != Severity.Information)
            .Select(diagnostic => $"{diagnostic.Code}: {diagnostic.Message} {diagnostic.Hint}"));
        var plan = Assert.IsType<Plan>(bound.Plan);

        return Assert.IsAssignableFrom<Condition>(plan.Stages[0].MoveOnWhen);
    }

    /// <summary>The plan with a condition in which some words are marked.</summary>
    public static Marked Marked(string condition) => Support.Marked.Parse(Before + condition);
}
