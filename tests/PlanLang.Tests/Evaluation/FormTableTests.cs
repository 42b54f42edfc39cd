using System.Text;
using PlanLang.Evaluation;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.Evaluation;

/// <summary>
/// The table of all forms: for each kind of measure and each subject what a way of asking comes to in one small family, or
/// the message that says why it makes no sense. A message shows a way that does.
/// </summary>
public class FormTableTests
{
    /// <summary>A line that is no sentence at all; what it could be is for the tests of the grammar.</summary>
    const string Syntax = "PL0114";

    static readonly ILookup<string, (string Form, FormTable.Whom Whom, FormTable.Cell Cell)> All = Read();

    [Theory]
    [Keeps("Evaluation/forms.ratio")]
    public void AShareIsAskedFor(SnapshotFile snapshot) => Snapshot.Verify(Table("ratio"), snapshot);

    [Theory]
    [Keeps("Evaluation/forms.count")]
    public void ACountIsAskedFor(SnapshotFile snapshot) => Snapshot.Verify(Table("count"), snapshot);

    [Theory]
    [Keeps("Evaluation/forms.scale")]
    public void APointOnAScaleIsAskedFor(SnapshotFile snapshot) => Snapshot.Verify(Table("scale"), snapshot);

    [Theory]
    [Keeps("Evaluation/forms.number")]
    public void ANumberIsAskedFor(SnapshotFile snapshot) => Snapshot.Verify(Table("number"), snapshot);

    [Theory]
    [Keeps("Evaluation/forms.status")]
    public void AStatusIsAskedFor(SnapshotFile snapshot) => Snapshot.Verify(Table("status"), snapshot);

    [Fact]
    public void AFormThatMakesNoSenseGivesOneMessage() =>
        Assert.Empty(Cells().Where(cell => cell.Mistakes.Length > 1).Select(cell => cell.Sentence));

    [Fact]
    public void EveryMessageShowsAFormThatIsUnderstood()
    {
        var shown = Cells().Where(cell => cell.Mistakes is [{ Code: not Syntax }, ..]).Select(cell => (cell.Sentence, Instead: Instead(cell))).ToList();
        var answers = FormTable.Cells([.. shown.Select(one => one.Instead).Distinct()]);

        Assert.Equal("", string.Join("\n", answers.Where(answer => !answer.Mistakes.IsEmpty).Select(answer => $"{answer.Sentence}: {answer.Mistakes[0].Message} (for: {shown.Find(one => one.Instead == answer.Sentence).Sentence})")));
    }

    [Fact]
    public void EverythingIsRecordedSoThatAFormThatIsUnderstoodIsJudged() =>
        Assert.Empty(Cells().Where(cell => cell.Judged?.Verdict == Verdict.NotRecorded).Select(cell => $"{cell.Sentence}: {cell.Judged?.Reason}"));

    /// <summary>The line that the message asks to write: its fix, or the sentence in its hint.</summary>
    static string Instead(FormTable.Cell cell)
    {
        var mistake = cell.Mistakes[0];
        if (mistake.Fix is { } fix)
        {
            var line = mistake.Source[mistake.Source.Line(mistake.Source.LineAt(mistake.Span.Start))];

            return line.Replace(mistake.Source[fix.Span], fix.Replacement, StringComparison.Ordinal).Trim()["when: ".Length..];
        }

        var hint = mistake.Hint ?? "";

        return hint[(hint.IndexOf(": ", StringComparison.Ordinal) + 2)..];
    }

    static IEnumerable<FormTable.Cell> Cells() => All.SelectMany(kind => kind).Select(one => one.Cell);

    static string Table(string kind)
    {
        var text = new StringBuilder();
        foreach (var row in All[kind].GroupBy(one => one.Form))
        {
            text.Append(row.Last().Cell.Sentence.Replace(" of all children together", " …", StringComparison.Ordinal)).Append('\n');
            text.Append("    ").AppendJoin(" | ", row.GroupBy(one => $"{one.Cell}").Select(same => $"{Names(same.Select(one => one.Whom.Name))}: {same.Key}")).Append('\n');
        }

        return text.ToString();
    }

    static string Names(IEnumerable<string> names) => names.Count() == FormTable.Everybody.Length ? "all" : string.Join(", ", names);

    static ILookup<string, (string Form, FormTable.Whom Whom, FormTable.Cell Cell)> Read()
    {
        var asked = (from kind in FormTable.Kinds from form in FormTable.Forms from whom in FormTable.Everybody select (kind, form, whom)).ToList();
        var cells = FormTable.Cells([.. asked.Select(one => FormTable.Sentence(one.form, one.kind, one.whom))]);

        return asked.Zip(cells).ToLookup(pair => pair.First.kind.Name, pair => (pair.First.form, pair.First.whom, pair.Second));
    }
}
