using PlanLang.Model;

namespace PlanLang.Privacy;

/// <summary>A block of a plan that somebody sees, and why.</summary>
/// <param name="Block">What the plan calls it: <c>goal school</c>, <c>worries</c>.</param>
/// <param name="Because">Why.</param>
/// <param name="At">Where it is declared.</param>
public sealed record SeenBlock(string Block, SightReason Because, Location At);

/// <summary>Why somebody sees a block.</summary>
public enum SightReason
{
    /// <summary>It is for the family, and they live at home.</summary>
    AtHome,

    /// <summary>It is for the team, and they belong to it.</summary>
    Team,

    /// <summary>The block names them.</summary>
    Named,

    /// <summary>Its <c>seen by:</c> line holds them.</summary>
    SeenBy,

    /// <summary>The words are their own.</summary>
    OwnWords,
}
