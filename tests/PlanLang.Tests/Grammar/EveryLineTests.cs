using PlanLang.Binding;
using PlanLang.Checks;
using PlanLang.Diagnostics;
using PlanLang.Evaluation;
using PlanLang.Formatting;
using PlanLang.Parsing;
using PlanLang.Syntax;
using PlanLang.Tests.Checks;
using PlanLang.Tests.Support;
using PlanLang.Text;

namespace PlanLang.Tests.Grammar;

/// <summary>Each row of the keyword table, block by block: read, understood, formatted, explained, with a good and a bad case.</summary>
public class EveryLineTests
{
    const string Whole = $"{Corpus.Folder}/good/whole";
    static readonly FileSyntax Plan = Read($"{Whole}/every-line.plan");
    static readonly FileSyntax Library = Read($"{Whole}/every-line-of-a-library.plan");
    static readonly FileSyntax Shipped = Read("src/PlanLang/Data/libraries/persistent-absence.plan");

    /// <summary>A plan that leaves to the library whatever a library can say.</summary>
    static readonly FileSyntax Plain = PlanParser.Parse(SourceText.From(
        "plan: The Marsh family\n  started: 6 January 2026\n  key worker: Dana\n  uses: every line of a library\n", "marsh.plan"));

    [Fact]
    public void EveryLineHasAGoodCase()
    {
        var written = WrittenLine.Of(Plan).Concat(WrittenLine.Of(Library)).Select(line => line.Row);

        Assert.Empty(Checked.Of(Plan.Source, Progress.None, Library, Shipped).Where(one => one.Severity == Severity.Error));
        Assert.Empty(WrittenLine.Rows.Except(written));
    }

    [Fact]
    public void EveryLineHasABadCase()
    {
        var bad = from path in Repository.Files($"{Corpus.Folder}/bad", "*.plan")
                  let file = Read(path)
                  from row in WrittenLine.At(file, Checked.Of(file.Source, Progress.None))
                  select row;

        Assert.Empty(WrittenLine.Rows.Except(bad));
    }

    [Fact]
    public void NoLineCanBeLeftOutWithoutAChangeOfMeaning()
    {
        var whole = MeaningOf(Plan.Source, Library.Source);

        Findings.None(
        [
            .. WrittenLine.Of(Plan).Where(line => MeaningOf(Without(Plan.Source, line), Library.Source) == whole).Select(line => line.Row),
            .. WrittenLine.Of(Library).Where(line => MeaningOf(Plan.Source, Without(Library.Source, line)) == whole).Select(line => line.Row),
        ]);
    }

    [Fact]
    public void EveryLineIsPutIntoTheHouseForm() => Assert.All([Plan, Library], file =>
    {
        var scribbled = SourceText.From(Scribbled(file), file.Source.Path);

        Assert.Equal(file.Source.Text, PlanFormatter.Format(PlanParser.Parse(scribbled)));
    });

    [Fact]
    public void EveryWordIsInTheReference()
    {
        var code = string.Join('\n', Repository.Read("grammar/language.md").Split('`').Where((_, place) => place % 2 == 1));

        Findings.None(Keywords.All.Select(keyword => keyword.Word).Where(word => !code.Contains(word, StringComparison.Ordinal)));
    }

    /// <summary>Keywords in capitals, four more spaces before each deeper line, and two behind each colon.</summary>
    static string Scribbled(FileSyntax file)
    {
        var text = file.Source.Text.ToCharArray();
        foreach (var (_, statement) in WrittenLine.Of(file))
        {
            var word = statement.KeywordSpan;
            file.Source[word].ToUpperInvariant().CopyTo(0, text, word.Start, word.Length);
        }

        var free = WrittenLine.Of(file).Where(line => line.Statement.Keyword.Body == BodyKind.FreeText).Select(line => line.Statement).ToList();

        return string.Join('\n', new string(text).Split('\n').Select((line, at) => $"{line[..IndentOf(file.Source, at + 1, free)]}{line}"));
    }

    /// <summary>How far in the line begins; in free text, how far its first line does.</summary>
    static int IndentOf(SourceText source, int line, IEnumerable<StatementSyntax> free)
    {
        var around = free.FirstOrDefault(text => source.LineAt(text.Span.Start) < line && line <= source.LineAt(text.Span.End));
        var number = around is null ? line : source.LineAt(around.Lines[0].Span.Start);
        var words = source[source.Line(number)];

        return words.Length - words.TrimStart().Length;
    }

    static string MeaningOf(SourceText plan, SourceText library)
    {
        var (file, shared) = (PlanParser.Parse(plan), PlanParser.Parse(library));
        var bound = PlanBinder.Bind(file, [shared, Shipped]);
        var alone = PlanBinder.Bind(shared, [Shipped]);
        var examples = ExampleFiles.Of(shared).Select(example => PlanBinder.Bind(example, [shared, Shipped]).Plan);
        var plain = PlanBinder.Bind(Plain, [shared, Shipped]).Plan;

        return string.Join(
            '\n',
            [
                ModelPrinter.Print(bound.Plan),
                ModelPrinter.Print(plain),
                ModelPrinter.Print(examples),
                ModelPrinter.Print(LibraryExamples.Of(shared, [Shipped]).SelectMany(example => example.Outcomes.Select(outcome => outcome.Holds))),
                .. file.Diagnostics.Concat(bound.Diagnostics).Concat(alone.Diagnostics).Select(one => $"{one.Code} {one.Message}"),
            ]);
    }

    static SourceText Without(SourceText source, WrittenLine line)
    {
        var start = source.Line(source.LineAt(line.Statement.Span.Start)).Start;

        return SourceText.From(source.Text.Remove(start, line.Statement.Span.End - start), source.Path);
    }

    static FileSyntax Read(string path) => PlanParser.Parse(SourceText.From(Repository.Read(path), Path.GetFileName(path)));
}
