using PlanLang.Checks;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.Checks;

/// <summary>The less used blocks, in the words of people who meet them for the first time.</summary>
public class WordCaseTests
{
    [Theory]
    [Cases($"{Corpus.Folder}/bad/words", "checks")]
    public void EachMistakeIsToldOnceAtItsWords(Case each) =>
        Snapshot.Verify(Shown.Of(Checked.Of(each.Source, Progress.None)), each.Snapshot);
}
