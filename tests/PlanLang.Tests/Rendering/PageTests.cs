using System.Text.RegularExpressions;
using PlanLang.Rendering;

namespace PlanLang.Tests.Rendering;

public partial class PageTests
{
    static readonly DateOnly Day = new(2026, 5, 12);

    public static TheoryData<string> Pages =>
    [
        Rendered.Contract(FirstFamily.At(Day), PageFormat.Html),
        Rendered.Review(FirstFamily.At(Day), PageFormat.Html),
    ];

    [Theory]
    [MemberData(nameof(Pages), DisableDiscoveryEnumeration = true)]
    public void APageSaysItsLanguageAndTitleAndHasOneMainHeading(string page)
    {
        Assert.Contains("<html lang=\"en-GB\">", page, StringComparison.Ordinal);
        Assert.Matches("<title>[^<]+</title>", page);
        Assert.Single(Regex.Matches(page, "<h1"));
        Assert.Single(Regex.Matches(page, "<main>"));
    }

    [Theory]
    [InlineData("calm home of Leanne is at least 5 at each of the last 2 reviews", "Calm home for Leanne: 3 on 31 March 2026, 6 on 12 May 2026.")]
    [InlineData("attendance of Kai is at least 60% in each of the last 2 months", "Attendance for Kai: 75% in March 2026, 95% in April 2026.")]
    [InlineData("attendance of Kai is at least 60% in each of the last 2 weeks", "Attendance for Kai: 90% from 27 April 2026 to 3 May 2026, 100% from 4 May 2026 to 10 May 2026.")]
    public void AValueIsToldWithItsDayItsDaysOrItsMonth(string condition, string expected)
    {
        var family = FirstFamily.At(Day, plan => plan.Replace(
            "met when: no asb incidents for 8 weeks", $"met when: {condition}", StringComparison.Ordinal));

        Assert.Contains($"- {expected}", Rendered.Review(family, PageFormat.Markdown), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages), DisableDiscoveryEnumeration = true)]
    public void APageNeedsNothingFromOutside(string page) =>
        Assert.DoesNotMatch("<script|<link|<img|<iframe|http|url\\(|@import| src=| on[a-z]+=", page);

    [Theory]
    [MemberData(nameof(Pages), DisableDiscoveryEnumeration = true)]
    public void EverySectionIsNamedByItsHeading(string page)
    {
        var sections = Regex.Matches(page, "<section id=\"[^\"]+\" aria-labelledby=\"(?<id>[^\"]+)\">").Select(match => match.Groups["id"].Value).ToList();

        Assert.NotEmpty(sections);
        Assert.Equal(sections.Distinct(), sections);
        Assert.All(sections, id => Assert.Contains($"<h2 id=\"{id}\">", page, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages), DisableDiscoveryEnumeration = true)]
    public void EveryColumnHasAHeadingAndEveryCellItsLabel(string page)
    {
        Assert.All(Regex.Matches(page, "<th\\b[^>]*>"), match => Assert.Contains("scope=\"col\"", match.Value, StringComparison.Ordinal));
        Assert.All(Regex.Matches(page, "<td\\b[^>]*>"), match => Assert.Contains("data-label=\"", match.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryChartIsSaidInWords()
    {
        var charts = Regex.Matches(Rendered.Review(FirstFamily.At(Day), PageFormat.Html), "<svg[^>]*>");

        Assert.Equal(3, charts.Count);
        Assert.All(charts, chart => Assert.Matches("role=\"img\" aria-label=\"[^\"]{20,}\"", chart.Value));
    }

    [Theory]
    [MemberData(nameof(Pages), DisableDiscoveryEnumeration = true)]
    public void HeadingsSkipNoLevel(string page)
    {
        var levels = Regex.Matches(page, "<h([1-6])").Select(match => match.Groups[1].Value[0] - '0').ToList();

        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 1, pair.First + 1));
    }

    [Fact]
    public void WhatAnAuthorWritesStaysWords()
    {
        var family = FirstFamily.At(Day, plan => plan.Replace(
            "We want mornings without rows.", "<script>alert(1)</script> {{ page }} ![x](http://example.org) | a | *b* {.card}", StringComparison.Ordinal));

        var page = Rendered.Contract(family, PageFormat.Html);

        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; {{ page }} ![x](http://example.org) | a | *b* {.card}", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--ink", "--paper")]
    [InlineData("--ink", "--sheet")]
    [InlineData("--ink", "--family")]
    [InlineData("--ink", "--service")]
    [InlineData("--soft", "--paper")]
    [InlineData("--soft", "--family")]
    [InlineData("--soft", "--service")]
    [InlineData("--here", "--paper")]
    [InlineData("--here", "--sheet")]
    public void WordsStandOutFromThePaper(string words, string paper) =>
        Assert.InRange(Contrast.Between(Colour(words), Colour(paper)), 4.5, 21);

    [Fact]
    public void NoLineOfPlainTextIsTooLong()
    {
        var lines = Rendered.Review(FirstFamily.At(Day), PageFormat.Text).Split('\n');

        Assert.All(lines, line => Assert.InRange(line.Length, 0, PlainText.Width));
    }

    [Fact]
    public void ThePageIsTheSameEveryTime() =>
        Assert.Equal(
            Rendered.Review(FirstFamily.At(Day), PageFormat.Html),
            Rendered.Review(FirstFamily.At(Day), PageFormat.Html));

    static string Colour(string name) =>
        ColourOf().Matches(Rendered.Contract(FirstFamily.At(Day), PageFormat.Html)).First(match => match.Groups["name"].Value == name).Groups["hex"].Value;

    [GeneratedRegex("(?<name>--[a-z]+): #(?<hex>[0-9a-f]{6})")]
    private static partial Regex ColourOf();
}
