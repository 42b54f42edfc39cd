namespace PlanLang.Rendering;

/// <summary>For whom a document is made where nobody is named.</summary>
public enum DocumentReaders
{
    /// <summary>One page that every member of the family at home may read.</summary>
    FamilyAtHome,

    /// <summary>Nobody: a letter needs a name.</summary>
    OneReader,

    /// <summary>One page that everybody of the team may read.</summary>
    Team,

    /// <summary>A page for each child at home.</summary>
    EachChild,
}
