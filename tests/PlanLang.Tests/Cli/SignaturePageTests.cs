using PlanLang.Tests.Support;

namespace PlanLang.Tests.Cli;

/// <summary>The pages of messages about signatures, each with a plan and a diary that give exactly that message.</summary>
public sealed class SignaturePageTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Pages { get; } =
    [
        .. Repository.Files("grammar/diagnostics", "PL06*.md")
            .Where(path => Repository.Read(path).Contains("```record", StringComparison.Ordinal)),
    ];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Pages))]
    public void TheExampleHasTheMistakeOfItsPage(string path)
    {
        var blocks = Blocks(path);

        Assert.Equal([Path.GetFileNameWithoutExtension(path)], Codes(blocks[..2]));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void TheMendedExampleHasNone(string path)
    {
        var blocks = Blocks(path);

        Assert.Empty(Codes(blocks));
    }

    /// <summary>Later blocks take the place of earlier ones of their kind.</summary>
    IEnumerable<string> Codes(ImmutableArray<(string Form, string Text)> blocks)
    {
        foreach (var (form, text) in blocks)
        {
            _folder.With($"harper.{form}", text);
        }

        return _folder.Run("check", "harper.plan").Error.Split('\n')
            .Where(line => line.Contains("): ", StringComparison.Ordinal))
            .Select(line => line.Split("): ")[1].Split(' ')[1].TrimEnd(':'));
    }

    static ImmutableArray<(string Form, string Text)> Blocks(string path) =>
    [
        .. Repository.Read(path).Split("```").Where((_, place) => place % 2 == 1)
            .Select(block => block.Split('\n', 2))
            .Select(block => (block[0], block[1])),
    ];
}
