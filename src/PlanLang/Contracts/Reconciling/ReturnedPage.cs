using PlanLang.Rendering;

namespace PlanLang.Contracts;

/// <summary>A page that came back.</summary>
/// <param name="Html">As HTML.</param>
public sealed record ReturnedPage(string Html)
{
    /// <summary>A page that came back as Markdown.</summary>
    public static ReturnedPage OfMarkdown(string markdown) => new(HtmlBody.Of(markdown));
}
