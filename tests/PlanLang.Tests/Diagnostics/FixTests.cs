using PlanLang.Diagnostics;
using PlanLang.Files;
using PlanLang.Parsing;
using PlanLang.Tests.Dates;
using PlanLang.Tests.Records;
using PlanLang.Tests.Support;
using PlanLang.Text;

namespace PlanLang.Tests.Diagnostics;

/// <summary>The bad example of every page of a message: what mends it, mends it, and breaks nothing else.</summary>
public class FixTests
{
    static readonly DateOnly Day = Dated.On("2026-02-17");

    public static TheoryData<string> Pages { get; } = [.. Repository.Files("grammar/diagnostics", "PL*.md")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void AChangeThatIsProposedTakesItsMessageAwayAndBringsNoOther(string path)
    {
        var example = Example.Of(path);
        var before = example.Said();
        var mended = Example.Mended(path).Said().Select(one => one.Code);

        foreach (var (diagnostic, change) in ChangesIn(before))
        {
            var after = example.With(diagnostic.Source, change).Said();

            Assert.True(after.Count(one => one.Code == diagnostic.Code) < before.Count(one => one.Code == diagnostic.Code), change.Replacement);
            Assert.All(after, one => Assert.Contains(one.Code, before.Select(other => other.Code).Concat(mended)));
        }
    }

    [Theory]
    [Keeps("Diagnostics/Fixes")]
    public void EachMessageHasTheChangesThatCanBeProposed(SnapshotFile snapshot) => Snapshot.Verify(
        string.Concat(
            from page in Pages.Select(row => row.Data)
            let code = Path.GetFileNameWithoutExtension(page)
            let said = Example.Of(page).Said().FirstOrDefault(one => one.Code == code)
            where said is { Fix: not null } or { Offers.IsEmpty: false }
            select $"{code} {Shown(said)}\n"),
        snapshot);

    static string Shown(Diagnostic diagnostic) => diagnostic.Fix is { } fix
        ? $"mends: {OnOneLine(fix)}"
        : $"offers: {string.Join(" | ", diagnostic.Offers.Select(OnOneLine))}";

    static string OnOneLine(CodeFix fix) => fix.Replacement.Trim().Length == 0
        ? (fix.Span.Length > 0 ? "(takes away)" : "(nothing)")
        : fix.Replacement.Replace("\n", "⏎", StringComparison.Ordinal).Trim();

    static IEnumerable<(Diagnostic Diagnostic, CodeFix Change)> ChangesIn(ImmutableArray<Diagnostic> diagnostics) =>
        from diagnostic in diagnostics
        from change in diagnostic.Fix is { } fix ? [fix] : diagnostic.Offers
        select (diagnostic, change);

    /// <summary>The first example of a page: the files it stands for.</summary>
    sealed record Example(ImmutableArray<(string Path, string Text)> Files)
    {
        public static Example Of(string page) => From(BlocksOf(page).DistinctBy(KindOf));

        /// <summary>The last of each kind: what the page says to write instead.</summary>
        public static Example Mended(string page) => From(BlocksOf(page).Reverse().DistinctBy(KindOf));

        static string KindOf(string[] block) => block[0] == "library" ? string.Concat(block) : block[0];

        static IEnumerable<string[]> BlocksOf(string page) =>
            Repository.Read(page).Split("```").Where((_, place) => place % 2 == 1).Select(block => block.Split('\n', 2));

        static Example From(IEnumerable<string[]> blocks) =>
            new([.. blocks.Select((block, number) => ($"{(block[0] == "library" ? $"library-{number}" : "harper")}.{Ending(block[0])}", block[1]))]);

        public Example With(SourceText source, CodeFix change) => new(
        [
            .. Files.Select(file => file.Path == source.Path
                ? (file.Path, string.Concat(file.Text.AsSpan(0, change.Span.Start), change.Replacement, file.Text.AsSpan(change.Span.End)))
                : file),
        ]);

        /// <summary>A diary alone is read by the plan of the tests of records.</summary>
        public ImmutableArray<Diagnostic> Said()
        {
            if (Files.All(file => file.Path is "harper.record" or "harper.csv"))
            {
                return [.. Files.SelectMany(file => Kept.Findings(file.Path, file.Text))];
            }

            var plan = Files.First(file => file.Path.EndsWith(".plan", StringComparison.Ordinal));
            var family = FamilyFiles.Of(
                new FoundFile($"/{plan.Path}", plan.Path),
                PlanParser.Parse(SourceText.From(plan.Text, plan.Path)),
                [.. Files.Where(file => file.Path.StartsWith("library", StringComparison.Ordinal)).Select(Library)],
                [.. Files.Where(file => file.Path.EndsWith(".record", StringComparison.Ordinal)).Select(file => new ReadText(SourceText.From(file.Text, file.Path)))],
                []);

            return PlanLanguage.Check(family, Day, Day).Diagnostics;
        }

        static (OpenedFile File, Syntax.FileSyntax? Syntax) Library((string Path, string Text) file)
        {
            var source = SourceText.From(file.Text, file.Path);

            return (new ReadText(source), PlanParser.Parse(source));
        }

        static string Ending(string form) => form is "record" or "csv" ? form : "plan";
    }
}
