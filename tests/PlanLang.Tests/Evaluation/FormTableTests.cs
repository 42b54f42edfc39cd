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
    static readonly ILookup<string, (string Form, FormTable.Whom Whom, FormCell Cell)> All = Read();

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
        var shown = Cells().Where(cell => cell.IsRefused).ToLookup(cell => cell.Instead, cell => cell.Sentence);
        var answers = FormTable.Cells([.. shown.Select(one => one.Key)]);

        Assert.Empty(answers.Where(answer => !answer.Mistakes.IsEmpty).Select(answer => $"{answer.Sentence}: {answer.Mistakes[0].Message} (for: {shown[answer.Sentence].First()})"));
    }

    [Fact]
    public void AnAdultIsAskedForAsAChildIs() => Assert.Equal(
        Asked(FormTable.Everybody[1..]).Select(cell => $"{cell}"),
        Asked(FormTable.Adults).Select(cell => $"{cell}"));

    [Fact]
    public void TheOnlyParentIsAskedForAsSheIsByName() => Assert.Equal(
        Asked([FormTable.Adults[0]]).Select(WithoutValue),
        Asked([FormTable.EachParent]).Select(WithoutValue));

    [Fact]
    public void EverythingIsRecordedSoThatAFormThatIsUnderstoodIsJudged() =>
        Assert.Empty(Cells().Where(cell => cell.Judged?.Verdict == Verdict.NotRecorded).Select(cell => $"{cell.Sentence}: {cell.Judged?.Reason}"));

    static string WithoutValue(FormCell cell) => $"{cell}".Split(',')[0];

    static IEnumerable<FormCell> Cells() => All.SelectMany(kind => kind).Select(one => one.Cell);

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

    static ILookup<string, (string Form, FormTable.Whom Whom, FormCell Cell)> Read()
    {
        var asked = (from kind in FormTable.Kinds from form in FormTable.Forms from whom in FormTable.Everybody select (kind, form, whom)).ToList();
        var cells = FormTable.Cells([.. asked.Select(one => FormTable.Sentence(one.form, one.kind, one.whom))]);

        return asked.Zip(cells).ToLookup(pair => pair.First.kind.Name, pair => (pair.First.form, pair.First.whom, pair.Second));
    }

    static ImmutableArray<FormCell> Asked(IEnumerable<FormTable.Whom> everybody) => FormTable.Cells(
        [.. from kind in FormTable.Kinds from form in FormTable.Forms from whom in everybody select FormTable.Sentence(form, kind, whom)]);
}
