namespace PlanLang.Rendering;

/// <summary>All documents there are: the command, its help and the tests walk this list.</summary>
public static class Documents
{
    /// <summary>What a family signs.</summary>
    public static Document Contract { get; } = new(
        "contract", "The agreement that the family signs.", DocumentReaders.FamilyAtHome, "contract", ContractPage.Draft);

    /// <summary>How things stand.</summary>
    public static Document Review { get; } = new(
        "review", "How things stand, for a review.", DocumentReaders.FamilyAtHome, "review", ReviewPage.Draft);

    /// <summary>Each of them once, in the order of the help.</summary>
    public static ImmutableArray<Document> All { get; } = [Contract, Review];
}
