using PlanLang.Model;

namespace PlanLang.Wording;

/// <summary>How soon after something that happens: <c>within 1 working day of each possible breach</c>.</summary>
static class PromptWording
{
    /// <summary>The line behind <c>when:</c>, as it could be written.</summary>
    public static string Of(Prompt prompt) => $"within {prompt.Within} of each {What(prompt.Event)}";

    static string What(PromptEvent happens) => happens switch
    {
        CountEvent count => MeasureWording.Singular(count.Measure.Name),
        ReviewEvent => "review",
        _ => "possible breach",
    };
}
