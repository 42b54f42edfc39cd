using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Output;

/// <summary>One thing of a plan that can be explained, with what its standing rests on.</summary>
/// <param name="Kind">What it is: <c>goal</c>, <c>milestone</c>, <c>action</c>, <c>step down</c>.</param>
/// <param name="Id">Which one: <c>school</c>.</param>
/// <param name="Heading">What is asked, in words.</param>
/// <param name="Status">How that stands: <c>under way</c>.</param>
/// <param name="At">Where it is declared.</param>
/// <param name="When">What its condition comes to; null where it has none that is judged.</param>
sealed record Explained(string Kind, string Id, string Heading, Piece Status, Location At, Judgement? When)
{
    /// <summary>What it can be called besides <c>goal school</c>: its id, its title, its date.</summary>
    public ImmutableArray<string> OtherNames { get; init; } = [];

    /// <summary>The goal whose name brings it along, as a milestone comes with its goal.</summary>
    public string? WithGoal { get; init; }

    /// <summary>What decides besides a condition, each a sentence.</summary>
    public ImmutableArray<string> Facts { get; init; } = [];

    /// <summary>The lines that the facts rest on; those of the condition are its own.</summary>
    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    /// <summary>What ends it, or has ended it; null where that is not judged.</summary>
    public Judgement? Ends { get; init; }

    /// <summary>The id without its kind: <c>school</c>, and <c>1</c> of a nameless <c>goal 1</c>.</summary>
    public string Name => Id.StartsWith(Kind + " ", StringComparison.Ordinal) ? Id[(Kind.Length + 1)..] : Id;

    /// <summary><c>goal school</c>, <c>goal 1</c>: no other thing of the plan is called so.</summary>
    public string FullName => $"{Kind} {Name}";

    /// <summary>Whether it is the goal with that id.</summary>
    public bool IsGoal(string id) => Kind == "goal" && Id == id;

    /// <summary>Whether it is something to work for: nobody wants a sanction, and a milestone has its own date.</summary>
    public bool IsWanted => Kind is "goal" or "reward" or "stage" or "step down" or "result";

    /// <summary>Whether nobody works for it, so that a tick would look like success.</summary>
    public bool IsUnwanted => Kind is "sanction" or "step up" or "criteria";

    /// <summary>Whether the words name it.</summary>
    public bool IsCalled(string name) => OtherNames.Prepend(FullName).Any(one => Names.Same(one, name));
}
