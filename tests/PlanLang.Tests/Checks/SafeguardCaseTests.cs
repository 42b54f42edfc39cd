using PlanLang.Checks;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.Checks;

public class SafeguardCaseTests
{
    public static TheoryData<string> Good => [.. Repository.Files($"{Corpus.Folder}/good/safeguards", "*.plan")];

    [Theory]
    [Cases($"{Corpus.Folder}/bad/safeguards", "checks")]
    public void EachMistakeIsToldOnceAtItsWords(Case each) =>
        Snapshot.Verify(Shown.Of(Checked.Of(each.Source, Progress.None)), each.Snapshot);

    [Theory]
    [MemberData(nameof(Good))]
    public void APlanAsItShouldBeIsLeftInPeace(string path) =>
        Assert.Equal("", Shown.Of(Checked.Of(Repository.Read(path))));
}
