using PlanLang.Tests.Support;

namespace PlanLang.Tests.Checks;

public class SafeguardPageTests
{
    public static TheoryData<string> Pages => [.. Repository.Files("grammar/diagnostics", "PL05*.md"), .. Repository.Files("grammar/diagnostics", "PL06*.md")];

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
