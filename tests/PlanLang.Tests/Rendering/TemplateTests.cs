using PlanLang.Rendering;
using Scriban.Runtime;
using Scriban.Syntax;

namespace PlanLang.Tests.Rendering;

public class TemplateTests
{
    [Theory]
    [InlineData("{{ page.titel }}")]
    [InlineData("{{ secret }}")]
    [InlineData("{{ include 'contract' }}")]
    [InlineData("{{ date.now }}")]
    [InlineData("{{ while true }}{{ end }}")]
    [InlineData("{{ func f(x); f(x); end; f(1) }}")]
    public void ATemplateReachesNothingButItsView(string template) =>
        Assert.Throws<ScriptRuntimeException>(() => Render(template));

    [Fact]
    public void ATemplateThatCannotBeReadIsAMistake() =>
        Assert.Throws<InvalidOperationException>(() => Render("{{ if }}"));

    [Fact]
    public void LinesAreTidied() => Assert.Equal("A title\n\nmore\n", Render("\n{{ page.title }}  \n\n\n\nmore\n\n"));

    static string Render(string template) =>
        Template.RenderText(template, new ScriptObject { ["page"] = new ScriptObject { ["title"] = "A title" } });
}
