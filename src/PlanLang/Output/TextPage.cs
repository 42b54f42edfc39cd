namespace PlanLang.Output;

/// <summary>A page for people, before it is known whether it goes to a terminal, a pipe or a Markdown file.</summary>
/// <param name="Blocks">From top to bottom.</param>
public sealed record TextPage(ImmutableArray<TextBlock> Blocks);

/// <summary>A part of a page.</summary>
public abstract record TextBlock;

/// <summary>What the page is about; its first line.</summary>
/// <param name="Text">A few words.</param>
public sealed record TitleBlock(string Text) : TextBlock;

/// <summary>What the next lines are about.</summary>
/// <param name="Text">A few words.</param>
public sealed record HeadingBlock(string Text) : TextBlock;

/// <summary>An empty line between two things that belong under one heading.</summary>
public sealed record GapBlock : TextBlock;

/// <summary>A line, which goes on below where it is too long.</summary>
/// <param name="Depth">How deep it stands: 0 at the left edge, 1 under a line of depth 0.</param>
/// <param name="Pieces">Its words, with their own blanks.</param>
public sealed record LineBlock(int Depth, ImmutableArray<Piece> Pieces) : TextBlock
{
    /// <summary>A line of those pieces.</summary>
    public static LineBlock Of(int depth, params ReadOnlySpan<Piece> pieces) => new(depth, [.. pieces]);
}

/// <summary>Rows of the same number of cells.</summary>
/// <param name="Heads">Above each column.</param>
/// <param name="Rows">From top to bottom.</param>
public sealed record TableBlock(ImmutableArray<string> Heads, ImmutableArray<ImmutableArray<Piece>> Rows) : TextBlock;
