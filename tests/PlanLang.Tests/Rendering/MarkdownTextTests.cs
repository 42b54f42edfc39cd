using System.Net;
using CsCheck;
using PlanLang.Rendering;

namespace PlanLang.Tests.Rendering;

public class MarkdownTextTests
{
    const string Seed = "0000KOIPe036";

    [Theory]
    [InlineData("5 * 3 _is_ `15`", "5 \\* 3 \\_is\\_ \\`15\\`")]
    [InlineData("1. first", "1\\. first")]
    [InlineData("- a list", "\\- a list")]
    [InlineData("+ a list", "\\+ a list")]
    [InlineData("# Flat 3", "\\# Flat 3")]
    [InlineData("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>")]
    [InlineData("![x](http://example.org/x.png)", "!\\[x\\](http://example.org/x.png)")]
    [InlineData("a | b", "a \\| b")]
    [InlineData("well {.red}", "well \\{.red\\}")]
    [InlineData("two\n\n# lines", "two \\# lines")]
    [InlineData("It's 9 o'clock (at last).", "It's 9 o'clock (at last).")]
    public void SignsOfMarkdownStayWords(string words, string escaped) => Assert.Equal(escaped, MarkdownText.Escape(words));

    [Fact]
    public void WhateverIsWrittenIsReadAsWritten() =>
        Gen.String[Gen.Char["ab 1.)-+=:#*_`~|<>[](){}!&\\/\"'\n£é;"], 0, 30]
            .Where(words => !string.IsNullOrWhiteSpace(words))
            .Sample(
                words => Assert.Equal($"<p>{Flat(words)}</p>\n", WebUtility.HtmlDecode(Body(MarkdownText.Escape(words)))),
                seed: Seed);

    [Fact]
    public void InATableACellStaysACell() =>
        Gen.String[Gen.Char["ab 1.|-`\\*{}<"], 0, 20]
            .Where(words => !string.IsNullOrWhiteSpace(words))
            .Sample(
                words => Assert.Contains(
                    $">{Flat(words)}</td>",
                    WebUtility.HtmlDecode(Body($"| a | b |\n|---|---|\n| {MarkdownText.Escape(words)} | x |\n")),
                    StringComparison.Ordinal),
                seed: Seed);

    static string Flat(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static string Body(string markdown) =>
        HtmlBody.Of(markdown).Replace("<header>\n", "", StringComparison.Ordinal).Replace("</header>\n", "", StringComparison.Ordinal);
}
