using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace PlanLang.Rendering;

/// <summary>
/// Draws the pictures of a page into it: <c>![In words](trend:70,90,80/90/0/100/%)</c>. Any other picture would have
/// to be fetched, and stays its words.
/// </summary>
sealed class PictureRenderer : LinkInlineRenderer
{
    const string Scheme = "trend:";

    /// <summary>What a template writes as the address of the picture.</summary>
    public static string AddressOf(Trend trend) => Scheme + trend;

    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (!link.IsImage)
        {
            base.Write(renderer, link);
        }
        else if (link.Url is { } url && url.StartsWith(Scheme, StringComparison.Ordinal))
        {
            renderer.Write(TrendPicture.Of(url[Scheme.Length..], Words(link)));
        }
        else
        {
            renderer.WriteEscape(Words(link));
        }
    }

    static string Words(LinkInline link) =>
        string.Concat(link.OfType<LiteralInline>().Select(literal => literal.Content.ToString()));
}
