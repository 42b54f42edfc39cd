using PlanLang.Binding;
using PlanLang.Formatting;
using PlanLang.Parsing;
using PlanLang.Records;
using PlanLang.Syntax;
using PlanLang.Tests.Support;
using PlanLang.Text;

namespace PlanLang.Tests.Grammar;

/// <summary>Each form of entry of a diary: read, understood, formatted, explained, with a good and a bad case.</summary>
public class EveryEntryTests
{
    const string Whole = $"{Corpus.Folder}/good/whole";
    const string Bad = $"{Corpus.Folder}/bad/words";
    static readonly DateOnly Later = new(2027, 1, 1);
    static readonly Model.Plan Plan = WholePlan();
    static readonly SourceText Diary = SourceText.From(Repository.Read($"{Whole}/every-line.record"), "every-line.record");

    [Fact]
    public void EveryEntryHasAGoodCase()
    {
        var file = RecordReader.Read(Diary);

        var bound = RecordBinder.Bind([file], Plan, Later);

        Assert.Empty(file.Diagnostics.Concat(bound.Diagnostics));
        Assert.Empty(Enum.GetValues<RecordEntryKind>().Except(file.Entries.Select(entry => entry.Kind)));
    }

    [Fact]
    public void EveryEntryHasABadCase()
    {
        var file = RecordReader.Read(SourceText.From(Repository.Read($"{Bad}/diary.record"), "diary.record"));
        var lines = file.Diagnostics.Concat(RecordBinder.Bind([file], Plan, Later).Diagnostics).Select(one => one.Source[one.Source.Line(one.Line)].Trim());

        Findings.None(EntryForms.All.Select(form => form.Words).Where(words => !lines.Any(line => line.Contains(words, StringComparison.Ordinal))));
    }

    [Fact]
    public void NoEntryCanBeLeftOutWithoutAChangeOfMeaning()
    {
        var whole = MeaningOf(Diary);

        Findings.None(
            from entry in RecordReader.Read(Diary).Entries
            let line = Diary.Line(entry.Line)
            let without = SourceText.From(Diary.Text.Remove(line.Start, line.Length), Diary.Path)
            where MeaningOf(without) == whole
            select Diary[line]);
    }

    [Fact]
    public void EveryEntryIsPutIntoTheHouseForm()
    {
        var scribbled = string.Join('\n', Diary.Text.Split('\n').Select(line => $"{line[..^line.TrimStart().Length]}{line}"));

        Assert.Equal(Diary.Text, RecordFormatter.Format(RecordReader.Read(SourceText.From(scribbled, Diary.Path))));
    }

    [Fact]
    public void EveryEntryIsInTheReference()
    {
        var page = Repository.Read("grammar/language.md");

        Findings.None(EntryForms.All.Select(form => form.Words).Where(words => !page.Contains(words, StringComparison.Ordinal)));
    }

    [Fact]
    public void ATableIsKeptAsItsEntries()
    {
        var table = RecordReader.Read(SourceText.From(Repository.Read($"{Whole}/every-line.csv"), "every-line.csv"));

        Assert.Empty(table.Diagnostics.Concat(RecordBinder.Bind([table], Plan, Later).Diagnostics));
        Assert.Equal(2, table.Entries.Length);
    }

    [Theory]
    [Cases(Bad, "checks", Pattern = "*.record")]
    public void EachMistakeOfADiaryIsToldOnceAtItsWords(Case each) => Verify(each);

    [Theory]
    [Cases(Bad, "checks", Pattern = "*.csv")]
    public void EachMistakeOfATableIsToldOnceAtItsWords(Case each) => Verify(each);

    static void Verify(Case each)
    {
        var file = RecordReader.Read(each.Source);
        var diagnostics = file.Diagnostics.Concat(RecordBinder.Bind([file], Plan, Later).Diagnostics);

        Snapshot.Verify(Shown.Of(diagnostics.OrderBy(one => one.Span.Start)), each.Snapshot);
    }

    static string MeaningOf(SourceText diary)
    {
        var file = RecordReader.Read(diary);
        var bound = RecordBinder.Bind([file], Plan, Later);

        return $"{ModelPrinter.Print(bound.Diary)}\n{string.Join('\n', file.Diagnostics.Concat(bound.Diagnostics).Select(one => one.Message))}";
    }

    static Model.Plan WholePlan()
    {
        var files = new[] { "every-line.plan", "every-line-of-a-library.plan" }
            .Select(name => PlanParser.Parse(SourceText.From(Repository.Read($"{Whole}/{name}"), name)))
            .ToImmutableArray();

        return PlanBinder.Bind(files[0], [files[1]]).Plan ?? throw new InvalidOperationException("The plan has no start.");
    }
}
