namespace PlanLang.Tests.Support;

/// <summary>
/// Compares a text with its <c>.verified.</c> file. On a difference the text is left in a <c>.received.</c>
/// file beside it and the test fails; rename that file to accept it, or run with <c>PLANLANG_ACCEPT=1</c>.
/// </summary>
static class Snapshot
{
    /// <summary>Fails unless the text is, to the character, the one that was verified.</summary>
    public static void Verify(string received, SnapshotFile file) =>
        Verify(received, file, AcceptanceSetting.Read(Environment.GetEnvironmentVariable));

    /// <summary>The same, whatever the machine is set to.</summary>
    public static void Verify(string received, SnapshotFile file, Acceptance acceptance)
    {
        var verifiedPath = Repository.Full(file.Verified);
        var receivedPath = Repository.Full(file.Received);
        File.Delete(receivedPath);
        if (File.Exists(verifiedPath) && File.ReadAllText(verifiedPath) == received)
        {
            return;
        }

        if (acceptance == Acceptance.On)
        {
            Write(verifiedPath, received);
            return;
        }

        Write(receivedPath, received);
        Assert.Fail(Complaint(received, file));
    }

    static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? ".");
        File.WriteAllText(path, text);
    }

    static string Complaint(string received, SnapshotFile file) =>
        File.Exists(Repository.Full(file.Verified))
            ? $"{file.Verified} differs.\n{FirstDifference(Repository.Read(file.Verified), received)}\n{HowToAccept(file)}"
            : $"{file.Verified} is missing.\n{HowToAccept(file)}";

    static string HowToAccept(SnapshotFile file) =>
        $"If {Path.GetFileName(file.Received)} is right, accept it: run the test with PLANLANG_ACCEPT=1.";

    static string FirstDifference(string verified, string received)
    {
        var (expected, actual) = (verified.Split('\n'), received.Split('\n'));
        var line = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();

        return $"Line {line + 1}\n  verified: {LineOf(expected, line)}\n  received: {LineOf(actual, line)}";
    }

    static string LineOf(string[] lines, int index) => index < lines.Length ? lines[index] : "(the text has ended)";
}
