using PlanLang.Tests.Support;

namespace PlanLang.Tests.Evaluation;

/// <summary>The table of all subjects: what asking of them comes to, or the message that says of whom it can be asked.</summary>
public class SubjectFormTests
{
    static readonly ImmutableArray<FormCell> All =
        SubjectForms.Cells([.. from subject in SubjectForms.Subjects from measure in SubjectForms.Measures select SubjectForms.Sentence(measure, subject)]);

    [Theory]
    [Keeps("Evaluation/forms.subjects")]
    public void AnybodyIsAskedFor(SnapshotFile snapshot) => Snapshot.Verify(string.Concat(SubjectForms.Subjects.Select(Row)), snapshot);

    [Fact]
    public void AFormThatMakesNoSenseGivesOneMessage() =>
        Assert.Empty(All.Where(cell => cell.Mistakes.Length > 1).Select(cell => cell.Sentence));

    static string Row(string subject, int place)
    {
        var cells = SubjectForms.Measures.Zip(All.Skip(place * SubjectForms.Measures.Length))
            .GroupBy(pair => pair.Second.Shown, pair => pair.First.Of)
            .Select(same => $"    {string.Join(" | ", same)}: {same.Key}\n");

        return $"{(subject.Length == 0 ? "(nobody)" : $"of {subject}")}\n{string.Concat(cells)}";
    }
}
