using PlanLang.Syntax;

namespace PlanLang.Parsing;

/// <summary>A line under which deeper lines stand.</summary>
/// <param name="body">What the deeper lines are.</param>
/// <param name="name">The block whose keywords they may begin with.</param>
/// <param name="indent">How far in the line above them begins.</param>
sealed class Block(BodyKind body, string name, int indent)
{
    /// <summary>What the deeper lines are.</summary>
    public BodyKind Body { get; } = body;

    /// <summary>The block whose keywords they may begin with.</summary>
    public string Name { get; } = name;

    /// <summary>How far in the line above them begins.</summary>
    public int Indent { get; } = indent;

    /// <summary>Whether no text has come yet, so that <c>seen by:</c> still counts.</summary>
    public bool AwaitsText { get; set; } = true;
}
