using Markdig.Syntax;

namespace PlanLang.Rendering;

/// <summary>One item of a list of a page, or of a list in it.</summary>
/// <param name="Depth">In how many other lists its list stands.</param>
/// <param name="Parts">What it says itself: mostly one paragraph.</param>
sealed record ListItem(int Depth, ImmutableArray<Block> Parts)
{
    /// <summary>Its words on one line.</summary>
    public string Words => string.Join(' ', Parts.Select(InlineText.Of)).Trim();

    /// <summary>All items from top to bottom, those of a list in the list under their own.</summary>
    public static IEnumerable<ListItem> In(ListBlock list) => In(list, 0);

    static IEnumerable<ListItem> In(ListBlock list, int depth) =>
        from item in list.OfType<ListItemBlock>()
        from each in item.OfType<ListBlock>().SelectMany(under => In(under, depth + 1))
            .Prepend(new ListItem(depth, [.. item.Where(part => part is not ListBlock)]))
        select each;
}
