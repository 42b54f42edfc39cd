namespace PlanLang.Binding;

/// <summary>A block with the id that output and messages call it by.</summary>
/// <param name="Block">What was written.</param>
/// <param name="Id">Its name, or its kind and place: <c>goal 2</c>.</param>
readonly record struct Declared(Block Block, string Id)
{
    /// <summary>The block of the same name in a library, which says what the plan's own leaves out; null where there is none.</summary>
    public Block? Shared { get; init; }

    /// <summary>The block that says it: the plan's own, or else the library's.</summary>
    public Block Saying(string word) => Block.Line(word) is null && Shared is { } shared ? shared : Block;

    /// <summary>Gives ids to blocks of one kind.</summary>
    /// <param name="blocks">In the order written.</param>
    /// <param name="kind">For example <c>goal</c>.</param>
    /// <param name="before">How many of the kind come before them.</param>
    public static ImmutableArray<Declared> Number(IEnumerable<Block> blocks, string kind, int before = 0) =>
        [.. blocks.Select((block, index) => new Declared(block, block.Name ?? $"{kind} {before + index + 1}"))];

    /// <summary>A table from names to ids, of those that have a name.</summary>
    public static NameTable<string> Names(IEnumerable<Declared> declared) =>
        new(declared.Where(one => one.Block.Name is not null).Select(one => (one.Id, one.Id)));
}
