using PlanLang.Evaluation;
using PlanLang.Privacy;

namespace PlanLang.Rendering;

/// <summary>The page that a family signs: what was agreed, in its own words first.</summary>
public static class ContractPage
{
    /// <summary>The contract as every member of the family at home may see it.</summary>
    public static string Render(Assessment assessment, PageFormat format)
    {
        var plan = assessment.Plan;
        var clearance = new Clearance(plan, Audience.FamilyAtHome(plan), assessment.AsOf);
        var view = ContractViews.Of(PlanCopy.Of(plan, clearance), assessment.AsOf);

        return Page.Render("contract", view.Title, ContractScript.Of(view), format);
    }
}
