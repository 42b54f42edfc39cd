using PlanLang.Model;

namespace PlanLang.Contracts;

/// <summary>What somebody edited in a contract.</summary>
/// <param name="Reader">Whose copy it was; null for the one that the family at home shares.</param>
/// <param name="Edits">Paragraph by paragraph; none where it came back as it was sent.</param>
public sealed record ReconciledContract(string? Reader, ImmutableArray<ContractEdit> Edits);

/// <summary>A paragraph that was changed, taken out or added.</summary>
/// <param name="Form">Which.</param>
/// <param name="Section">The heading it stands under; empty where it stands above all headings.</param>
/// <param name="Sent">Its words as they were sent; empty where it was added.</param>
/// <param name="Returned">Its words as they came back; empty where it was taken out.</param>
/// <param name="Words">What differs; empty where all of it was added or taken out.</param>
/// <param name="Clause">Which clause of the plan it comes from; null where none is found.</param>
/// <param name="At">The line of the plan; null where none is found.</param>
/// <param name="Line">That line as it is written; empty where none is found.</param>
/// <param name="Instead">What to write there if the change is meant; null where nobody can say.</param>
public sealed record ContractEdit(
    EditForm Form,
    string Section,
    string Sent,
    string Returned,
    ImmutableArray<WordEdit> Words,
    string? Clause,
    Location? At,
    string Line,
    string? Instead);

/// <summary>What was done to a paragraph.</summary>
public enum EditForm
{
    /// <summary>Words in it were changed.</summary>
    Changed,

    /// <summary>It was taken out.</summary>
    Dropped,

    /// <summary>It is new.</summary>
    Added,
}

/// <summary>Words that were changed.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Before">As they were sent; empty where they were added.</param>
/// <param name="After">As they came back; empty where they were taken out.</param>
public sealed record WordEdit(EditKind Kind, string Before, string After)
{
    internal WordEdit(EditKind kind, string before, string after, ImmutableArray<Item> gone, ImmutableArray<Item> come)
        : this(kind, before, after) => (Gone, Come) = (gone, come);

    internal ImmutableArray<Item> Gone { get; } = [];

    internal ImmutableArray<Item> Come { get; } = [];
}

/// <summary>What words that were changed are, the most weighty first.</summary>
public enum EditKind
{
    /// <summary>A date.</summary>
    Date,

    /// <summary>Must, may, will, can, not, never and their like.</summary>
    Duty,

    /// <summary>A number, a percentage or an amount of money.</summary>
    Number,

    /// <summary>The name of somebody in the plan.</summary>
    Name,

    /// <summary>Other words.</summary>
    Words,
}
