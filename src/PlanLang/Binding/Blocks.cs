using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>All blocks at the left edge of a plan and of the libraries it uses.</summary>
/// <param name="OfPlan">In the order written.</param>
/// <param name="OfLibraries">Library by library.</param>
sealed record Blocks(ImmutableArray<Block> OfPlan, ImmutableArray<Block> OfLibraries)
{
    readonly ILookup<string, Block> _own = OfPlan.ToLookup(block => block.Word);

    /// <summary>Takes the statements of each file.</summary>
    public static Blocks Of(FileSyntax plan, ImmutableArray<FileSyntax> libraries) =>
        new([.. In(plan)], [.. libraries.SelectMany(In)]);

    /// <summary>The plan's own blocks that begin with the word.</summary>
    public IEnumerable<Block> Own(string word) => _own[word];

    /// <summary>The plan's own, then those of its libraries that have another name: a plan's own declaration wins.</summary>
    public ImmutableArray<Block> All(string word) => OwnBefore(word, Shared(word));

    /// <summary>The one of that kind and name in the libraries; null where there is none.</summary>
    public Block? SharedAs(string word, string? name) => name is null
        ? null
        : Shared(word).Where(block => Names.Same(block.Name ?? "", name)).Select(block => (Block?)block).FirstOrDefault();

    /// <summary>The names that the blocks of the kind have in the libraries.</summary>
    public ImmutableArray<string> SharedNames(string word) => [.. Shared(word).Select(block => block.Name).OfType<string>()];

    /// <summary>The same for rules that change: all versions of one name, those of the library named first before the others.</summary>
    public ImmutableArray<Block> Versions(string word) => OwnBefore(word, OfLibraries.Where(block => block.Word == word));

    /// <summary>The line that says what the file is in which the block stands; null where there is none.</summary>
    public Block? HeadOf(Block block) => OfPlan.Concat(OfLibraries)
        .Where(head => head.Word is "plan" or "library" && head.Source == block.Source)
        .Select(head => (Block?)head)
        .FirstOrDefault();

    /// <summary>What the plan or library is called in which the block stands.</summary>
    public string TitleOf(Block block) =>
        HeadOf(block) is { Syntax.Value: TextSyntax title } head ? head.Source[title.Span] : "";

    ImmutableArray<Block> OwnBefore(string word, IEnumerable<Block> shared)
    {
        var own = Own(word).ToImmutableArray();
        var names = new NameTable<Block>(own.Where(block => block.Key is not null).Select(block => (block.Key ?? "", block)));

        return [.. own, .. shared.Where(block => block.Key is null || !names.Contains(block.Key))];
    }

    /// <summary>Of several things with one name, the one of the library named first.</summary>
    IEnumerable<Block> Shared(string word) =>
        OfLibraries.Where(block => block.Word == word).DistinctBy(block => block.Key ?? $"{block.Source.Path}:{block.At.Line}", Names.Comparer);

    static IEnumerable<Block> In(FileSyntax file) =>
        file.Lines.OfType<StatementSyntax>().Select(statement => new Block(statement, file.Source));
}
