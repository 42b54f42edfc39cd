using PlanLang.Privacy;

namespace PlanLang.Rendering;

/// <summary>The page that a family signs: what was agreed, in its own words first.</summary>
static class ContractPage
{
    /// <summary>The contract as the audience may see it.</summary>
    public static Draft Draft(ReaderCopy copy)
    {
        var view = ContractViews.Of(copy);

        return view.IsEmpty ? EmptyDraft.Only : new PageDraft(view.Title, ContractScript.Of(view));
    }
}
