using PlanLang.Tests.Support;

namespace PlanLang.Tests.Binding;

public class DiagnosticPageTests
{
    public static TheoryData<string> Pages { get; } =
    [
        .. Repository.Files("grammar/diagnostics", "PL0*.md")
            .Where(path => path[^9..^5] is "PL01" or "PL02" or "PL03" or "PL04")
            .Where(path => path[^9..^3] is not ("PL0330" or "PL0331")),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void TheExampleHasTheMistakeOfItsPage(string path)
    {
        var example = Fenced(path, "plan")[0];

        Assert.Equal([Path.GetFileNameWithoutExtension(path)], Bound.From(example, Fenced(path, "library")).Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void TheMendedExampleHasNone(string path)
    {
        var mended = Fenced(path, "plan")[1];

        Assert.Empty(Bound.From(mended, Fenced(path, "library")).Diagnostics.Select(diagnostic => $"{diagnostic.Code}: {diagnostic.Message}"));
    }

    static string[] Fenced(string path, string kind) =>
        [.. Repository.Read(path).Split($"```{kind}\n").Skip(1).Select(rest => rest.Split("```")[0])];
}
