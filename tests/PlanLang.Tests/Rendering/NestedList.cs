using PlanLang.Evaluation;

namespace PlanLang.Tests.Rendering;

/// <summary>The first family with lists in lists: in a goal and in its step down, begun in all four ways.</summary>
static class NestedList
{
    const string OfTheGoal = """
        met when all of
            no asb incidents for 8 weeks
            any of
              calm home of Leanne is at least 6
              all of
                calm home of Kai is at least 5
                Leanne agrees
            none of
              at least 9 asb incidents in the last 6 months
        """;

    const string OfTheStep = """
          when none of
            at least 99 asb incidents in the last 6 months
            at least 2 of
              calm home of Leanne is at least 0
              calm home of Kai is at least 0
              none of
                Leanne agrees
        """;

    /// <summary>How it stands at a date.</summary>
    public static Assessment At(DateOnly asOf) => At(asOf, OfTheStep);

    /// <summary>The same with another condition for the step down, two blanks in.</summary>
    public static Assessment At(DateOnly asOf, string step) => FirstFamily.At(
        asOf, plan => WithStep(plan.Replace("met when: no asb incidents for 8 weeks", OfTheGoal, StringComparison.Ordinal), step));

    static string WithStep(string plan, string step)
    {
        var start = plan.IndexOf("  when all of", plan.IndexOf("step down to", StringComparison.Ordinal), StringComparison.Ordinal);

        return $"{plan[..start]}{step}\n{plan[plan.IndexOf("  afterwards", start, StringComparison.Ordinal)..]}";
    }
}
