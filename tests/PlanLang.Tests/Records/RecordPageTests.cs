using PlanLang.Tests.Support;

namespace PlanLang.Tests.Records;

public class RecordPageTests
{
    public static TheoryData<string> Pages { get; } = [.. Repository.Files("grammar/diagnostics", "PL08*.md")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void TheExampleHasTheMistakeOfItsPage(string path)
    {
        var codes = Codes(Examples(path)[0]);

        Assert.Equal([Path.GetFileNameWithoutExtension(path)], codes);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void TheMendedExampleHasNone(string path)
    {
        var codes = Codes(Examples(path)[1]);

        Assert.Empty(codes);
    }

    static IEnumerable<string> Codes((string Form, string Text) example) =>
        Kept.Findings($"harper.{example.Form}", example.Text).Select(diagnostic => diagnostic.Code);

    /// <summary>The fenced blocks of a page: of a diary <c>record</c>, of a table <c>csv</c>.</summary>
    static ImmutableArray<(string Form, string Text)> Examples(string path) =>
    [
        .. Repository.Read(path).Split("```").Where((_, place) => place % 2 == 1)
            .Select(block => block.Split('\n', 2))
            .Select(block => (block[0], block[1])),
    ];
}
