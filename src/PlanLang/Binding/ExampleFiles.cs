using PlanLang.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>
/// The examples of a library, each as a plan of its own that uses the library: a block <c>example: Two exclusions are
/// allowed</c> holds what a plan holds.
/// </summary>
static class ExampleFiles
{
    static readonly ImmutableArray<string> OfHead = ["started", "diary"];

    static readonly Keyword Uses = Keywords.Of("plan").First(keyword => keyword.Word == "uses");

    /// <summary>The keyword of the first line of such a plan. At the left edge of a file that somebody wrote, it is no head.</summary>
    public static Keyword Head { get; } = Keywords.Of(Keywords.File).First(keyword => keyword.Word == "example") with { In = [] };

    /// <summary>In the order written; none where the library has no name by which they could use it.</summary>
    public static IEnumerable<FileSyntax> Of(FileSyntax library) => FileHead.TitleOf(library) is { } title
        ? In(library).Select(example => AsPlan(example, library, title))
        : [];

    /// <summary>The blocks of a file that begin with the word.</summary>
    public static IEnumerable<StatementSyntax> In(FileSyntax file) =>
        file.Lines.OfType<StatementSyntax>().Where(line => line.Keyword.Word == "example");

    /// <summary>Reports examples that belong elsewhere, and those that are an example of nothing.</summary>
    public static void Report(FileSyntax file, DiagnosticBag diagnostics)
    {
        var isLibrary = FileHead.Of(file) is { Word: "library" };
        foreach (var example in In(file).Where(example => example.Keyword != Head))
        {
            if (!isLibrary)
            {
                diagnostics.Add(DiagnosticCatalog.ExampleInPlan(file.Source, example.KeywordSpan));
            }
            else if (example.Value is not null && !example.Lines.Any(line => line is SkippedSyntax or StatementSyntax { Keyword.Word: "expect on" }))
            {
                diagnostics.Add(DiagnosticCatalog.ExampleWithoutExpectation(file.Source, example.KeywordSpan));
            }
        }
    }

    /// <summary>The library as its examples see it: neither examples nor what is expected of real plans.</summary>
    public static FileSyntax WithoutTests(FileSyntax library) => library with
    {
        Lines = [.. library.Lines.Where(line => line is not StatementSyntax { Keyword.Word: "example" or "expect on" })],
    };

    /// <summary>What is recorded of the family, as it was written; null where the example has no diary.</summary>
    public static TextSpan? DiaryOf(FileSyntax example) =>
        FileHead.Of(example)?.Line("diary") is { Lines: [_, ..] } diary ? diary.Lines[0].Span.To(diary.Lines[^1].Span) : null;

    static FileSyntax AsPlan(StatementSyntax example, FileSyntax library, string title)
    {
        var uses = new NamesSyntax([new NameSyntax(title, example.KeywordSpan)], example.KeywordSpan);
        var head = example with
        {
            Keyword = Head,
            Lines =
            [
                .. example.Lines.Where(IsOfHead),
                new StatementSyntax(Uses, example.KeywordSpan, null, uses, [], example.KeywordSpan),
            ],
        };

        return library with { Lines = [head, .. example.Lines.Where(line => !IsOfHead(line))], Span = example.Span };
    }

    static bool IsOfHead(LineSyntax line) => line is StatementSyntax statement && OfHead.Contains(statement.Keyword.Word);
}
