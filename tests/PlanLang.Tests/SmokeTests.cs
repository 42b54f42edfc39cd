namespace PlanLang.Tests;

public class SmokeTests
{
    [Fact]
    public void OneIsOne() => Assert.Equal(1, 1);
}
