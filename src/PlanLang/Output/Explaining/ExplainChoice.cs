using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>Which things of a plan somebody asks to have explained.</summary>
public sealed record ExplainChoice
{
    static readonly Language Words = Language.English;

    /// <summary>What is said of each besides why it stands so.</summary>
    public ExplainDepth Depth { get; init; }

    ExplainChoice(ImmutableArray<Explained> found, string? mistake)
    {
        Found = found;
        Mistake = mistake;
    }

    /// <summary>Why nothing is found, in a sentence; null where something is.</summary>
    public string? Mistake { get; }

    /// <summary>In the order of the plan; empty where there is a mistake.</summary>
    internal ImmutableArray<Explained> Found { get; }

    /// <summary>
    /// The thing of that name: <c>school</c>, <c>goal school</c>, <c>step down to Community Coaches</c>, or a title, as
    /// names compare everywhere. A goal brings its milestones; a kind alone, <c>goal</c>, means all of them.
    /// </summary>
    /// <param name="assessment">How the plan stands.</param>
    /// <param name="name">The words; null for everything with a condition or a sum.</param>
    public static ExplainChoice Of(Assessment assessment, string? name)
    {
        var things = ExplainedThings.Of(assessment);
        if (name is null)
        {
            return new ExplainChoice([.. things.Where(one => one.When is not null || one is { Kind: "goal" or "score" })], null);
        }

        var named = things.Where(one => one.IsCalled(name)).ToImmutableArray();

        return named.Select(one => one.FullName).Distinct().Count() > 1 && !named.All(one => one.Kind == "milestone")
            ? new ExplainChoice([], Ambiguous(name, named))
            : named.IsEmpty ? OfKind(name, things)
            : new ExplainChoice([.. named, .. things.Where(one => one.WithGoal is { } goal && named.Any(other => other.IsGoal(goal)))], null);
    }

    static ExplainChoice OfKind(string kind, ImmutableArray<Explained> things)
    {
        var all = things.Where(one => Names.Same(one.Kind, kind)).ToImmutableArray();

        return all.IsEmpty ? new ExplainChoice([], Unknown(kind, things)) : new ExplainChoice(all, null);
    }

    static string Ambiguous(string name, ImmutableArray<Explained> things) => Words.Say(
        "explain.ambiguous",
        ("name", name),
        ("list", Listing.And(things.Select(one => Words.Say("explain.place", ("name", one.FullName), ("place", Place(one.At)))))),
        ("first", things[0].FullName));

    static string Unknown(string name, ImmutableArray<Explained> things)
    {
        var names = things.SelectMany(one => one.OtherNames.Prepend(one.FullName));

        return Spelling.Closest(name, names) is { } closest
            ? Words.Say("explain.didYouMean", ("name", name), ("closest", closest))
            : things.IsEmpty ? Words["explain.nothing"]
            : Words.Say("explain.thereAre", ("name", name), ("list", string.Join(", ", things.Where(one => one.WithGoal is null).Select(one => one.FullName))));
    }

    static string Place(Location at) => $"{at.Source.Path}:{Numbers.Of(at.Line)}";
}
