using System.Globalization;
using System.Net;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>The page around a body: one file that needs no other.</summary>
static class HtmlPage
{
    /// <summary>The whole page.</summary>
    /// <param name="title">What the browser's tab says.</param>
    /// <param name="sheet">How it looks.</param>
    /// <param name="logo">The picture at its head; null for none.</param>
    /// <param name="markdown">What the page holds.</param>
    public static string Of(string title, string sheet, Picture? logo, string markdown) =>
        $"""
        <!DOCTYPE html>
        <html lang="{WebUtility.HtmlEncode(Language.OfThePage["page.language"])}"{(Language.OfThePage.IsFromTheRight ? " dir=\"rtl\"" : "")}>
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{WebUtility.HtmlEncode(title)}</title>
        <style>
        {sheet}{(logo is null ? "" : LogoSheet)}
        </style>
        </head>
        <body>
        {WithLogo(HtmlBody.Of(markdown).TrimEnd(), logo)}
        </body>
        </html>

        """.ReplaceLineEndings("\n");

    const string Header = "<header>";

    static string LogoSheet { get; } = $"\n\n{EmbeddedText.Read("styles/logo.css").TrimEnd()}";

    /// <summary>The picture is the first thing of the header, so that it lies in a landmark as everything else does.</summary>
    static string WithLogo(string body, Picture? logo) => logo is null ? body
        : body.IndexOf(Header, StringComparison.Ordinal) is >= 0 and var place ? body.Insert(place + Header.Length, $"\n{Head(logo)}")
        : $"{Header}\n{Head(logo)}\n</header>\n{body}";

    /// <summary>The picture inside the page, which needs no other file.</summary>
    static string Head(Picture logo) => string.Create(
        CultureInfo.InvariantCulture,
        $"""<img class="logo" src="data:image/{logo.Ending};base64,{Convert.ToBase64String(logo.Bytes.AsSpan())}" alt="{WebUtility.HtmlEncode(logo.Alternative)}" width="{logo.Width}" height="{logo.Height}">""");
}
