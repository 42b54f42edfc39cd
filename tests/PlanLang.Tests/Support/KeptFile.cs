namespace PlanLang.Tests.Support;

/// <summary>A file of the project that is made from others and kept for people to use.</summary>
static class KeptFile
{
    /// <summary>Fails unless the file says what it would be made to say now; run with <c>PLANLANG_ACCEPT=1</c> to write it.</summary>
    public static void Verify(string path, string made)
    {
        if (AcceptanceSetting.Read(Environment.GetEnvironmentVariable) == Acceptance.On)
        {
            File.WriteAllText(Repository.Full(path), made);
        }

        Assert.Equal(made, Repository.Read(path));
    }
}
