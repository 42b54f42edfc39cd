namespace PlanLang.Syntax;

/// <summary>
/// Every word that begins a line: the one table behind the parser, completion, hover, colouring and the reference.
/// <c>grammar/keywords.json</c> is written from it, and a test compares the two.
/// </summary>
public static class Keywords
{
    /// <summary>The block of a file's left edge.</summary>
    public const string File = "file";

    /// <summary>The lines under a property or a list item, where only <c>seen by:</c> is special.</summary>
    public const string Text = PlanKeywords.Text;

    /// <summary>The facts under a person.</summary>
    public const string Person = "person";

    /// <summary>All of them, block by block, in the order in which the reference explains them.</summary>
    public static ImmutableArray<Keyword> All { get; } =
    [
        .. PlanKeywords.All,
        .. PeopleKeywords.All,
        .. MeasureKeywords.All,
        .. GoalKeywords.All,
        .. StepKeywords.All,
        .. LibraryKeywords.All,
        SeenBy,
    ];

    /// <summary>A line that may stand in every block.</summary>
    public static Keyword SeenBy => PlanKeywords.SeenBy;

    /// <summary>Those that may begin a line of the block, longer words first.</summary>
    /// <param name="block">The word of the block's own keyword, or <see cref="File"/>.</param>
    public static ImmutableArray<Keyword> Of(string block) =>
        KeywordIndex.ByBlock.TryGetValue(block, out var keywords) ? keywords : [];
}
