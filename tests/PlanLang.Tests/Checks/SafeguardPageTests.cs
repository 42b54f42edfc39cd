using PlanLang.Tests.Support;

namespace PlanLang.Tests.Checks;

public class SafeguardPageTests
{
    /// <summary>All but those with a diary in them, which have tests of their own.</summary>
    public static TheoryData<string> Pages =>
    [
        .. Repository.Files("grammar/diagnostics", "PL05*.md").Concat(Repository.Files("grammar/diagnostics", "PL06*.md"))
            .Where(path => !Repository.Read(path).Contains("```record", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void TheExampleHasTheMistakeOfItsPage(string path) =>
        Assert.Equal([Path.GetFileNameWithoutExtension(path)], Checked.Codes(Examples(path)[0]).Distinct());

    [Theory]
    [MemberData(nameof(Pages))]
    public void TheMendedExampleHasNone(string path) => Assert.Empty(Checked.Codes(Examples(path)[1]));

    static ImmutableArray<string> Examples(string path) =>
        [.. Repository.Read(path).Split("```plan\n").Skip(1).Select(rest => rest.Split("```")[0])];
}
