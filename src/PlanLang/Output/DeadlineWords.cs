using PlanLang.Reporting;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>The kinds of deadlines, in the words that lists, JSON and calendars share.</summary>
static class DeadlineWords
{
    /// <summary><c>review</c>, <c>contact</c>.</summary>
    public static string Of(DeadlineKind kind) => Language.English[$"deadline.{kind}"];
}
