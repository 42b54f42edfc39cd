namespace PlanLang.Tests.Support;

/// <summary>A list that should be empty, shown whole where it is not.</summary>
static class Findings
{
    /// <summary>Fails with every finding on a line of its own.</summary>
    public static void None(IEnumerable<string> findings)
    {
        var list = findings.ToList();
        if (list.Count > 0)
        {
            Assert.Fail(string.Join('\n', list));
        }
    }
}
