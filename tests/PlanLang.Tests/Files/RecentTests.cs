using PlanLang.Files;

namespace PlanLang.Tests.Files;

public class RecentTests
{
    [Fact]
    public void OfMoreThanAreKeptTheOneGoesThatWasAskedForTheLongestAgo()
    {
        var made = 0;
        var recent = new Recent<int>(2, () => ++made);

        var asked = new[] { "a", "b", "a", "c", "a", "b" }.Select(recent.Of);

        Assert.Equal([1, 2, 1, 3, 1, 4], asked);
    }
}
