using PlanLang.Syntax;

namespace PlanLang.Model;

/// <summary>What a service expects of a plan on a day, as a test of its own: <c>expect on 17 February 2026</c>.</summary>
/// <param name="On">The day on which everything is judged, with what was known then.</param>
/// <param name="Lines">In the order written.</param>
/// <param name="At">Where its keyword stands.</param>
public sealed record Expectation(DateOnly On, ImmutableArray<ExpectedStanding> Lines, Location At);

/// <summary>One line of it: <c>goal neighbours is under way</c>.</summary>
/// <param name="Of">What should stand so.</param>
/// <param name="Polarity">Whether it must or must not stand so.</param>
/// <param name="Standing">The words for a verdict or status, as the language writes them; the value with 2 decimals for a score.</param>
/// <param name="At">The whole line.</param>
public sealed record ExpectedStanding(ExpectedThing Of, Polarity Polarity, string Standing, Location At);

/// <summary>What an expectation speaks of.</summary>
public abstract record ExpectedThing;

/// <summary>A condition of its own: <c>no asb incidents for 8 weeks</c>.</summary>
/// <param name="Condition">What is judged.</param>
public sealed record ExpectedCondition(Condition Condition) : ExpectedThing;

/// <summary>Something of the plan: <c>goal neighbours</c>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Which.</param>
public sealed record ExpectedPart(ExpectedKind Kind, string Id) : ExpectedThing;

/// <summary>What parts of a plan an expectation can speak of.</summary>
public enum ExpectedKind
{
    /// <summary><c>goal school</c>.</summary>
    Goal,

    /// <summary><c>action shoes</c>.</summary>
    Action,

    /// <summary><c>reward cinema</c>.</summary>
    Reward,

    /// <summary><c>sanction warning letter</c>.</summary>
    Sanction,

    /// <summary><c>criteria eligible</c>.</summary>
    Criteria,

    /// <summary><c>result progress</c>.</summary>
    Result,

    /// <summary><c>score goals</c>.</summary>
    Score,
}
