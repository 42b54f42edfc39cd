using PlanLang.Syntax;

namespace PlanLang.Parsing;

/// <summary>A line to show beside one that could not be read: of the kind that its first words announce, else the keyword's own.</summary>
static class ConditionExamples
{
    static readonly ImmutableArray<(string Announced, string Example)> Kinds =
    [
        ("goal", "goal school is met"), ("goals", "every goal is met"), ("action", "action bedtime was kept on at least 5 of the last 7 days"),
        ("actions", "action bedtime is done"), ("sanction", "sanction letter is in force"), ("stage", "this stage has lasted at least 12 weeks"),
        ("review", "a review was held in the last 6 weeks"), ("plan", "the plan has run for at least 6 months"), ("agree", "Leanne agrees"), ("agrees", "Leanne agrees"),
    ];

    static readonly ImmutableArray<string> Verbs = ["is", "are", "was", "has"];

    /// <summary><c>when: goal school is met</c> for <c>no goal is met</c>.</summary>
    public static string Of(Keyword keyword, string value)
    {
        var words = value.Split(' ').TakeWhile(word => !Verbs.Contains(word)).ToImmutableArray();
        var example = Kinds.FirstOrDefault(kind => words.Contains(kind.Announced, StringComparer.OrdinalIgnoreCase)).Example;

        return keyword.Value == ValueKind.Condition && example is not null ? $"{keyword.Word}: {example}" : keyword.Snippet;
    }
}
