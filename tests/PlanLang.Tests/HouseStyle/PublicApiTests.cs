using PlanLang.LanguageServer;
using PlanLang.Tests.Support;
using PlanLang.Text;

namespace PlanLang.Tests.HouseStyle;

public class PublicApiTests
{
    [Theory]
    [Keeps("HouseStyle/PublicApi")]
    public void WhatOthersCanUseIsADecision(SnapshotFile snapshot) =>
        Snapshot.Verify(PublicApi.Of(typeof(SourceText).Assembly), snapshot);

    [Theory]
    [Keeps("HouseStyle/ServerApi")]
    public void WhatOthersCanUseOfTheServerIsADecision(SnapshotFile snapshot) =>
        Snapshot.Verify(PublicApi.Of(typeof(Server).Assembly), snapshot);
}
