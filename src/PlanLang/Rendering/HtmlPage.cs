using System.Net;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>The page around a body: one file that needs no other.</summary>
static class HtmlPage
{
    /// <summary>The whole page.</summary>
    /// <param name="title">What the browser's tab says.</param>
    /// <param name="sheet">How it looks.</param>
    /// <param name="markdown">What the page holds.</param>
    public static string Of(string title, string sheet, string markdown) =>
        $"""
        <!DOCTYPE html>
        <html lang="{WebUtility.HtmlEncode(Language.OfThePage["page.language"])}"{(Language.OfThePage.IsFromTheRight ? " dir=\"rtl\"" : "")}>
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{WebUtility.HtmlEncode(title)}</title>
        <style>
        {sheet}
        </style>
        </head>
        <body>
        {HtmlBody.Of(markdown).TrimEnd()}
        </body>
        </html>

        """.ReplaceLineEndings("\n");
}
