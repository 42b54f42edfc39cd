using System.Reflection;

namespace PlanLang.Tests.Support;

public class DanglingSnapshotTests
{
    [Fact]
    public void EverySnapshotIsAskedForByATest()
    {
        var asked = Sources().SelectMany(source => source.Snapshots).Select(file => file.Verified);

        var found = Repository.Files("tests", "*.verified.*");

        Findings.None(found.Except(asked));
    }

    [Fact]
    public void NoTwoTestsKeepTheSameSnapshot()
    {
        var asked = Sources().SelectMany(source => source.Snapshots).Select(file => file.Verified);

        Assert.Equal(asked.Distinct(), asked);
    }

    static IEnumerable<ISnapshotSource> Sources() =>
        typeof(DanglingSnapshotTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetCustomAttributes())
            .OfType<ISnapshotSource>();
}
