using PlanLang.Binding;
using PlanLang.Diagnostics;
using PlanLang.Parsing;
using PlanLang.Readability;
using PlanLang.Text;

namespace PlanLang.Tests.Readability;

/// <summary>Plans from text to what is said of how they are written.</summary>
static class Read
{
    static readonly DateOnly Day = new(2026, 2, 17);

    /// <summary>A plan whose parts that families read are these.</summary>
    public static string Plan(string goal = "Kai is in school on time", string action = "Dana drives Kai to school", string strength = "Kai can cook.") => $"""
        plan: The Harper family
          started: 6 January 2026
          key worker: Dana
        family
          Leanne: Leanne Harper, mother
          Kai: Kai Harper, son, born 12 June 2011
        team
          Dana: Dana Okafor, key worker, Family Intervention Team
        strengths
          - {strength}
        goal school: {goal}
          in our words: We want to engage robustly.
          for: Kai
          by: 17 July 2026
          action lifts: {action}
            who: Dana
            by: 17 July 2026
        """;

    /// <summary>What is said of it: the code and the words meant.</summary>
    public static IEnumerable<string> Findings(string plan) =>
        Of(plan).Select(each => $"{each.Code} {each.Source[each.Span]}");

    /// <summary>The messages.</summary>
    public static ImmutableArray<Diagnostic> Of(string plan)
    {
        var bound = PlanBinder.Bind(PlanParser.Parse(SourceText.From(plan, "harper.plan")), []);

        return bound.Plan is { } read ? [.. ReadabilityCheck.Check(read, Day, new ReadingMemory())] : [];
    }
}
