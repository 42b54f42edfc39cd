using PlanLang.Tests.Checks;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.Readability;

public class ReadabilityPageTests
{
    public static TheoryData<string> Pages => [.. Repository.Files("grammar/diagnostics", "PL070?.md")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void TheExampleHasTheMistakeOfItsPage(string path) =>
        Assert.Equal([Path.GetFileNameWithoutExtension(path)], Codes(Examples(path)[0]).Distinct());

    [Theory]
    [MemberData(nameof(Pages))]
    public void TheMendedExampleHasNone(string path) => Assert.Empty(Codes(Examples(path)[1]));

    static IEnumerable<string> Codes(string plan) => [.. Checked.Codes(plan), .. Read.Of(plan).Select(each => each.Code)];

    static ImmutableArray<string> Examples(string path) =>
        [.. Repository.Read(path).Split("```plan\n").Skip(1).Select(rest => rest.Split("```")[0])];
}
