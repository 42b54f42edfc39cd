using Scriban.Runtime;

namespace PlanLang.Rendering;

/// <summary>How a contract's view reaches its template.</summary>
static class ContractScript
{
    /// <summary>What the template calls <c>page</c>.</summary>
    public static ScriptObject Of(ContractView view) => new()
    {
        ["title"] = Script.Text(view.Title),
        ["family"] = Script.Text(view.Family),
        ["opening"] = Script.Texts(view.Opening),
        ["we_all_say"] = Script.Texts(view.WeAllSay),
        ["voices"] = Script.List(view.Voices, Of),
        ["strengths"] = Script.Texts(view.Strengths),
        ["goals"] = Script.List(view.Goals, Of),
        ["rewards"] = Script.List(view.Rewards, Of),
        ["consequences"] = Script.List(view.Consequences, Of),
        ["stages"] = Script.List(view.Stages, Of),
        ["step_downs"] = Script.List(view.StepDowns, Of),
        ["meetings"] = view.Meetings is { } meetings ? Of(meetings) : null,
        ["readers"] = Script.Texts(view.Readers),
        ["complaints"] = Script.Texts(view.Complaints),
        ["signers"] = Script.Texts(view.Signers),
    };

    /// <summary>Something that was said.</summary>
    public static ScriptObject Of(VoiceView view) => new()
    {
        ["words"] = Script.Texts(view.Words),
        ["speaker"] = Script.Text(view.Speaker),
    };

    /// <summary>When everybody meets.</summary>
    public static ScriptObject Of(MeetingsView view) => new()
    {
        ["facts"] = Script.Texts(view.Facts),
        ["dates"] = Script.Texts(view.Dates),
    };

    static ScriptObject Of(GoalView view) => new()
    {
        ["title"] = Script.Text(view.Title),
        ["in_our_words"] = Script.Text(view.InOurWords),
        ["facts"] = Script.Texts(view.Facts),
        ["how_we_know"] = Script.Lines(view.HowWeKnow),
        ["deeds"] = Script.List(view.Deeds, Of),
    };

    static ScriptObject Of(DeedsView view) => new()
    {
        ["family"] = view.Family is { } family ? Of(family) : null,
        ["service"] = view.Service is { } service ? Of(service) : null,
    };

    static ScriptObject Of(DeedView view) => new()
    {
        ["who"] = Script.Text(view.Who),
        ["what"] = Script.Text(view.What),
        ["when"] = Script.Text(view.When),
    };

    static ScriptObject Of(RewardView view) => new()
    {
        ["title"] = Script.Text(view.Title),
        ["facts"] = Script.Lines(view.Facts),
    };

    static ScriptObject Of(ConsequenceView view) => new()
    {
        ["title"] = Script.Text(view.Title),
        ["help"] = Script.Texts(view.Help),
        ["facts"] = Script.Lines(view.Facts),
    };

    static ScriptObject Of(StageView view) => new()
    {
        ["title"] = Script.Text(view.Title),
        ["facts"] = Script.Texts(view.Facts),
        ["heading"] = Script.Text(view.Heading),
        ["conditions"] = Script.Lines(view.Conditions),
    };

    static ScriptObject Of(StepDownView view) => new()
    {
        ["title"] = Script.Text(view.Title),
        ["heading"] = Script.Text(view.Heading),
        ["conditions"] = Script.Lines(view.Conditions),
        ["afterwards"] = Script.Texts(view.Afterwards),
    };
}
