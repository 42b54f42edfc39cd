using PlanLang.Tests.Support;

namespace PlanLang.Tests.Cli;

/// <summary>The pages of messages about a service's own templates, each with one that gives exactly that message, and one mended.</summary>
public sealed class TemplatePageTests : IDisposable
{
    readonly TemporaryFolder _folder = new TemporaryFolder().WithFirstFamily();

    public static TheoryData<string> Pages { get; } =
    [
        .. Repository.Files("grammar/diagnostics", "PL09*.md")
            .Where(path => Repository.Read(path).Contains("```template", StringComparison.Ordinal)),
    ];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void EveryMessageAboutTemplatesHasSuchAPage() =>
        Assert.Equal(["PL0905", "PL0906", "PL0907"], Pages.Select(page => Path.GetFileNameWithoutExtension(page.Data)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void TheExampleHasTheMistakeOfItsPage(string path)
    {
        var result = RenderedBy(path, example: 0);

        Assert.Equal(1, result.Status);
        Assert.Contains($": error {Path.GetFileNameWithoutExtension(path)}: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("1 error", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void TheMendedExampleMakesAPage(string path) =>
        Assert.Equal(new CommandResult(0, "contract.html\n", ""), RenderedBy(path, example: 1));

    CommandResult RenderedBy(string path, int example)
    {
        var template = Repository.Read(path).Split("```template\n")[example + 1].Split("```")[0];

        return _folder.With("templates/contract.md", template).Run("render", "contract", "harper.plan");
    }
}
