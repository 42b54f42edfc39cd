using PlanLang.Checks;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.Checks;

/// <summary>The mistakes of somebody who writes a first plan: each is told once, and nothing that only follows from it.</summary>
public class BeginnerCaseTests
{
    [Theory]
    [Cases($"{Corpus.Folder}/bad/beginner", "checks")]
    public void EachMistakeIsToldOnceAtItsWords(Case each) =>
        Snapshot.Verify(Shown.Of(Checked.Of(each.Source, Progress.None)), each.Snapshot);
}
