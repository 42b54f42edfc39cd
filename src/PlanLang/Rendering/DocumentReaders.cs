namespace PlanLang.Rendering;

/// <summary>For whom a document is made where nobody is named.</summary>
public enum DocumentReaders
{
    /// <summary>One page that every member of the family at home may read.</summary>
    FamilyAtHome,
}
