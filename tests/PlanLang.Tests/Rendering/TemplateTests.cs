using PlanLang.Rendering;
using PlanLang.Text;
using Scriban.Runtime;

namespace PlanLang.Tests.Rendering;

public class TemplateTests
{
    const string Long = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    [Theory]
    [InlineData("{{ page.titel }}", "PL0906 'titel' Did you mean 'title'?")]
    [InlineData("{{ page.zebra }}", "PL0906 'zebra' There are: title")]
    [InlineData("{{ paeg.title }}", "PL0906 'paeg' Did you mean 'page'?")]
    public void AFieldThatIsNotThereIsSaidWithTheNearest(string template, string mistake)
    {
        var diagnostic = Stopped($"first line\n\n{template}");

        Assert.Equal(3, diagnostic.Line);
        Assert.Equal(mistake, $"{diagnostic.Code} '{diagnostic.Message.Split('\'')[1]}' {diagnostic.Hint}");
    }

    [Theory]
    [InlineData("{{ if }}")]
    [InlineData("{{ if page.title }} no end")]
    [InlineData("{{ for goal in }}{{ end }}")]
    public void ATemplateThatCannotBeReadIsSaidToBeSo(string template) => Assert.Equal("PL0905", Stopped(template).Code);

    [Theory]
    [InlineData("{{ while true }}{{ end }}")]
    [InlineData("{{ for a in 1..9999; for b in 1..9999; for c in 1..9999; end; end; end }}")]
    [InlineData("{{ for a in 1..999999999; end }}")]
    [InlineData("{{ func f(x); f(x); end; f(1) }}")]
    [InlineData("{{ for a in 1..9999 }}" + Long + Long + Long + Long + Long + "{{ end }}")]
    [InlineData("{{ x = 'a' * 1000000000 }}{{ x }}")]
    [InlineData("{{ include 'contract' }}")]
    public void ATemplateWithoutAnEndIsStopped(string template) => Assert.Equal("PL0907", Stopped(template).Code);

    [Theory]
    [InlineData("{{ include '/etc/passwd' }}")]
    [InlineData("{{ include '../secret' }}")]
    [InlineData("{{ include 'harper.plan' }}")]
    [InlineData("{{ date.now }}")]
    [InlineData("{{ 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' | regex.match '(a+)+$' }}")]
    [InlineData("{{ object.eval '1' }}")]
    [InlineData("{{ page.get_type }}")]
    public void ATemplateReachesNothingButItsView(string template) => Assert.StartsWith("PL09", Stopped(template).Code, StringComparison.Ordinal);

    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("-", "")]
    public void DeepExpressionsAreStopped(string open, string close) => Assert.StartsWith(
        "PL09",
        Stopped($"{{{{ {string.Concat(Enumerable.Repeat(open, 20_000))}1{string.Concat(Enumerable.Repeat(close, 20_000))} }}}}").Code,
        StringComparison.Ordinal);

    [Fact]
    public void DeepBlocksAreStopped() => Assert.StartsWith(
        "PL09", Stopped(string.Concat(Enumerable.Repeat("{{if true}}", 8_000)) + string.Concat(Enumerable.Repeat("{{end}}", 8_000))).Code, StringComparison.Ordinal);

    [Fact]
    public void ALongTemplateIsNotRead() => Assert.Equal("PL0907", Stopped(new string('a', 300_000)).Code);

    [Fact]
    public void WhatLiesBesideCanBeTakenIn() => Assert.Equal("Our house: A title\n", Made("{{ include 'house' }}"));

    [Fact]
    public void LinesAreTidied() => Assert.Equal("A title\n\nmore\n", Made("\n{{ page.title }}  \n\n\n\nmore\n\n"));

    static PlanLang.Diagnostics.Diagnostic Stopped(string template) => Assert.IsType<StoppedTemplate>(Render(template)).Diagnostic;

    static string Made(string template) => Assert.IsType<MadeByTemplate>(Render(template)).Text;

    static TemplateResult Render(string template)
    {
        var source = SourceText.From(template, "templates/contract.md");
        var templates = new Templates(Templates.BuiltIn.Own
            .Add("contract", source)
            .Add("house", SourceText.From("Our house: {{ page.title }}", "templates/house.md")));

        return Template.Render(source, templates, new ScriptObject { ["page"] = new ScriptObject { ["title"] = "A title" } });
    }
}
