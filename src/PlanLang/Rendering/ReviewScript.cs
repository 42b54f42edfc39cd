using Scriban.Runtime;

namespace PlanLang.Rendering;

/// <summary>How a review's view reaches its template.</summary>
static class ReviewScript
{
    /// <summary>What the template calls <c>page</c>.</summary>
    public static ScriptObject Of(ReviewView view) => new()
    {
        ["title"] = Script.Text(view.Title),
        ["family"] = Script.Text(view.Family),
        ["opening"] = Script.Texts(view.Opening),
        ["well"] = Script.Texts(view.Well),
        ["changed"] = Script.Texts(view.Changed),
        ["goals"] = Script.List(view.Goals, Of),
        ["service_did"] = Script.List(view.ServiceDid, Of),
        ["family_did"] = Script.List(view.FamilyDid, Of),
        ["visits"] = Script.Texts(view.Visits),
        ["said"] = Script.List(view.Said, ContractScript.Of),
        ["shared"] = Script.Texts(view.Shared),
        ["consequences"] = Script.List(view.Consequences, Of),
        ["next"] = Script.List(view.Next, Of),
        ["meetings"] = view.Meetings is { } meetings ? ContractScript.Of(meetings) : null,
    };

    static ScriptObject Of(StandingView view) => new()
    {
        ["title"] = Script.Text(view.Title),
        ["in_our_words"] = Script.Text(view.InOurWords),
        ["status"] = Script.Text(view.Status),
        ["facts"] = Script.Lines(view.Facts),
        ["trends"] = Script.List(view.Trends, Of),
    };

    static ScriptObject Of(TrendView view) => new()
    {
        ["name"] = Script.Text(view.Name),
        ["words"] = Script.Text(view.Words),
        ["picture"] = PictureRenderer.AddressOf(view.Trend),
    };

    static ScriptObject Of(DeedResultView view) => new()
    {
        ["what"] = Script.Text(view.What),
        ["who"] = Script.Text(view.Who),
        ["how"] = Script.Text(view.How),
    };

    static ScriptObject Of(ConsequenceStandingView view) => new()
    {
        ["title"] = Script.Text(view.Title),
        ["facts"] = Script.Lines(view.Facts),
    };

    static ScriptObject Of(NextStepView view) => new()
    {
        ["title"] = Script.Text(view.Title),
        ["heading"] = Script.Text(view.Heading),
        ["parts"] = Script.Lines(view.Parts),
    };
}
