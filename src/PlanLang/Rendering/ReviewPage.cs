using PlanLang.Privacy;

namespace PlanLang.Rendering;

/// <summary>The page for a review: what went well first, then how things stand and what comes next.</summary>
static class ReviewPage
{
    /// <summary>The review as the audience may see it.</summary>
    public static Draft Draft(ReaderCopy copy)
    {
        var view = ReviewViews.Of(copy);

        return view.IsEmpty ? EmptyDraft.Only : new PageDraft(view.Title, ReviewScript.Of(view));
    }
}
