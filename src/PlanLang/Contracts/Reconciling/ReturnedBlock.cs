namespace PlanLang.Contracts;

/// <summary>One paragraph, list item, table cell or heading of a page.</summary>
/// <param name="Level">Of a heading from 1 to 6; 0 for everything else.</param>
/// <param name="Text">Its words, with single blanks between them.</param>
/// <param name="Items">Its words, numbers and dates.</param>
sealed record ReturnedBlock(int Level, string Text, ImmutableArray<Item> Items)
{
    /// <summary>The block with those words.</summary>
    public static ReturnedBlock Of(int level, string text)
    {
        var folded = Names.Fold(text);

        return new ReturnedBlock(level, folded, PlanLang.Contracts.Items.Of(folded));
    }

    /// <summary>Whether both say the same: marks, capitals and layout make no difference.</summary>
    public bool SaysTheSameAs(ReturnedBlock other) => Items.SequenceEqual(other.Items);
}
