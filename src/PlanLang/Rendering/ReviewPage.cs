using PlanLang.Evaluation;
using PlanLang.Privacy;

namespace PlanLang.Rendering;

/// <summary>The page for a review: what went well first, then how things stand and what comes next.</summary>
public static class ReviewPage
{
    /// <summary>The review as every member of the family at home may see it.</summary>
    public static string Render(Assessment assessment, PageFormat format) =>
        Render(assessment, Audience.FamilyAtHome(assessment.Plan), format);

    /// <summary>The review as everybody of that audience may see it.</summary>
    public static string Render(Assessment assessment, Audience audience, PageFormat format)
    {
        var view = ReviewViews.Of(AssessmentCopy.Of(assessment, audience));

        return Page.Render("review", view.Title, ReviewScript.Of(view), format);
    }
}
