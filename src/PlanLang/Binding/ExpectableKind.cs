using PlanLang.Model;
using PlanLang.Syntax;
using PlanLang.Wording;

namespace PlanLang.Binding;

/// <summary>A kind of thing that expectations speak of, and how things of that kind can stand.</summary>
/// <param name="Kind">Which; without meaning for a condition.</param>
/// <param name="Article">As a sentence says it: <c>a goal</c>.</param>
/// <param name="Standings">The words for how it can stand.</param>
/// <param name="Find">Gives the id of a name, or reports it.</param>
sealed record ExpectableKind(
    ExpectedKind Kind,
    string Article,
    ImmutableArray<string> Standings,
    Func<NameSyntax, BindingContext, string?> Find)
{
    static readonly ImmutableArray<(string Word, ExpectableKind Kind)> Words =
    [
        ("goal", new(ExpectedKind.Goal, "a goal", [.. StatusWording.Goals, "not met", "too early"], Lookup.Goal)),
        ("action", new(ExpectedKind.Action, "an action", StatusWording.Actions, Lookup.Action)),
        ("reward", new(ExpectedKind.Reward, "a reward", StatusWording.Rewards, Lookup.Reward)),
        ("sanction", new(ExpectedKind.Sanction, "a sanction", StatusWording.Sanctions, Lookup.Sanction)),
        ("criteria", new(ExpectedKind.Criteria, "criteria", StatusWording.Verdicts, Lookup.Criteria)),
        ("result", new(ExpectedKind.Result, "a result", StatusWording.Results, Lookup.Result)),
        ("score", new(ExpectedKind.Score, "a score", StatusWording.Scores, Lookup.Score)),
    ];

    /// <summary>A condition of its own, which no name finds.</summary>
    public static ExpectableKind Condition { get; } =
        new(default, "a condition", StatusWording.Verdicts, (_, _) => null);

    /// <summary>By the word before the name.</summary>
    public static ExpectableKind Of(string word) => Words.First(known => known.Word == word).Kind;
}
