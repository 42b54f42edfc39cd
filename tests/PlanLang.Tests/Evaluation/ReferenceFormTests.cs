using PlanLang.Tests.Support;

namespace PlanLang.Tests.Evaluation;

/// <summary>The table of all references: what asking about them comes to, or the message that says what can be asked.</summary>
public class ReferenceFormTests
{
    static readonly ImmutableArray<FormCell> All = ReferenceForms.Cells(ReferenceForms.Sentences);

    [Theory]
    [Keeps("Evaluation/forms.references")]
    public void AReferenceIsAskedFor(SnapshotFile snapshot) =>
        Snapshot.Verify(string.Concat(All.Select(cell => $"{cell.Sentence}\n    {cell.Shown}\n")), snapshot);

    [Fact]
    public void AFormThatMakesNoSenseGivesOneMessage() =>
        Assert.Empty(All.Where(cell => cell.Mistakes.Length > 1).Select(cell => cell.Sentence));
}
