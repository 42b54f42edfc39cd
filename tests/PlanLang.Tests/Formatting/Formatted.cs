using PlanLang.Formatting;
using PlanLang.Parsing;
using PlanLang.Syntax;
using PlanLang.Text;

namespace PlanLang.Tests.Formatting;

/// <summary>Texts, read and formatted.</summary>
static class Formatted
{
    public static string Of(string plan) => PlanFormatter.Format(Read(plan));

    public static FileSyntax Read(string plan) => PlanParser.Parse(SourceText.From(plan));

    /// <summary>A line of a goal, formatted.</summary>
    public static string LineOfGoal(string line) => Of($"goal school: Kai is in school\n  {line}\n").Split('\n')[1].Trim();
}
